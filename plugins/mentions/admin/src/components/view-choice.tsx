import { useWords } from '../hooks/use-words';
import { Choice } from './choice';

/** The same numbers as a picture or in rows. */
export type View = 'chart' | 'table';

interface Props {
  readonly value: View;
  readonly onChange: (view: View) => void;
}

/** Whether figures are shown as a chart or as a table. */
export function ViewChoice({ value, onChange }: Props) {
  const say = useWords();
  return (
    <Choice
      label={say('coverage.view')}
      value={value}
      choices={[
        ['chart', say('coverage.chart')],
        ['table', say('coverage.table')],
      ]}
      onChange={onChange}
    />
  );
}
