import { readFileSync } from 'node:fs';
import path from 'node:path';

import { views } from './views';

function attributesOf(uid: string): string[] {
  const [kind = '', name = ''] = uid.split('.');
  const file = uid.startsWith('api::')
    ? path.join('api', name, 'content-types', name, 'schema.json')
    : path.join('components', kind, `${name}.json`);
  const { attributes }: { attributes: object } = JSON.parse(readFileSync(path.resolve(__dirname, '..', file), 'utf8'));
  return [...Object.keys(attributes), 'updatedAt'];
}

describe.each(Object.entries(views))('the view of %s', (uid, { settings, layouts = {}, metadatas = {} }) => {
  const { list = [], edit = [] } = layouts;
  const fields = edit.flat().map(({ name }) => name);

  it('names attributes that exist, each once', () => {
    const named = [settings.mainField, ...list, ...fields, ...Object.keys(metadatas)];
    expect(named.filter((name) => !attributesOf(uid).includes(name))).toEqual([]);
    expect(new Set(fields).size).toBe(fields.length);
  });

  it('leaves no attribute out of the form', () => {
    const missing = attributesOf(uid).filter((name) => name !== 'updatedAt' && !fields.includes(name));
    expect(uid.startsWith('api::') ? missing : []).toEqual([]);
  });

  it('has rows of twelve at most', () => {
    expect(edit.filter((row) => row.reduce((sum, { size }) => sum + size, 0) > 12)).toEqual([]);
  });
});
