import { say } from '../messages';
import { line, step } from '../reporting/steps';
import { generateTypes } from '../types/generate';
import { outdatedTypes, storeTypes } from '../types/stored';

/** `npm run types`: writes types/generated anew from the content types. */
export async function run(): Promise<number> {
  const generated = await step(say.generatingTypes, generateTypes);
  const outdated = outdatedTypes(generated);
  storeTypes(generated);
  line(outdated.length > 0 ? say.typesWritten(outdated) : say.typesCurrent);
  return 0;
}
