import type * as de from '../de/start.ts'
import type { SameKeys } from '../same-keys.ts'

export const start: SameKeys<typeof de.start> = {
  title: 'Three steps to the first objective',
  unitStep: 'Unit',
  unitText: 'Who writes the objectives? Usually the team of this channel.',
  unitName: 'Name of the unit',
  unitCreate: 'Create the unit',
  unitChoose: 'Existing unit',
  cycleStep: 'Cycle',
  cycleText: 'Three to four months are long enough to move something and short enough to keep at it.',
  cycleName: 'Name of the cycle',
  cycleProposed: 'T{{number}} {{year}}',
  startsOn: 'Starts on',
  endsOn: 'Ends on',
  cycleCreate: 'Create the cycle',
  objectiveStep: 'First objective',
  objectiveText:
    'Which state do we want to reach by the end of the cycle? Without a number, but worth striving for.',
  objectiveTitle: 'Objective',
  objectiveCreate: 'Write the objective',
  sampleTitle: 'Look around first?',
  sampleText: 'An example from a sales team shows everything in motion, and is gone with one click.',
  sampleTry: 'Try the example',
  sampleNote: 'This is an example: try anything, none of it stays.',
  sampleDiscard: 'Throw the example away',
  sampleGone: 'The example is gone.',
  step: 'Step {{number}} of 3',
  done: 'done',
  waitTitle: 'Nothing has been set up yet',
  waitText: 'The OKR administrators create the first unit and the first cycle. Then this page takes over.',
  noCycleText: 'The unit is there. As soon as the OKR administrators create a cycle, this page takes over.',
}
