import { candidatesTask, learnedTask, thresholdsTask } from './tasks';

it.each([
  [thresholdsTask, '--automatic=0.7 --suggested=0.3'],
  [thresholdsTask, ''],
  [learnedTask, ''],
  [learnedTask, '--reset'],
  [learnedTask, '--reset tiktok-live live'],
  [candidatesTask, ''],
  [candidatesTask, '--refresh'],
  [candidatesTask, 'add Fleets --platform twitter'],
  [candidatesTask, 'add Fleets --new-platform'],
  [candidatesTask, 'ignore Fleets'],
])('%p takes “%s”', (taskOf, args) => expect(taskOf(args.split(' ').filter(Boolean))).toBeDefined());

it.each([
  [thresholdsTask, '0.7'],
  [thresholdsTask, '--main 0.7'],
  [learnedTask, 'tiktok-live'],
  [learnedTask, '--reset a b c'],
  [candidatesTask, 'add'],
  [candidatesTask, 'add Fleets'],
  [candidatesTask, 'add Fleets --platform twitter --new-platform'],
  [candidatesTask, 'forget Fleets'],
])('%p refuses “%s”', (taskOf, args) => expect(taskOf(args.split(' '))).toBeUndefined());
