import type { Alignment, DependencyState, LinkEnd } from '#shared/domain/alignment/alignment.ts'
import type { GapObjective, GapUnit, Landscape } from '#shared/domain/alignment/gap-rules.ts'
import type { ObjectiveState } from '#shared/domain/objective.ts'
import type { AlignmentId, CycleId, KeyResultId, ObjectiveId } from '#shared/kernel/ids.ts'
import { AUTUMN, person, unitId } from '#tests/vectors/given.ts'

/** The short forms of tests/vectors/alignment. Brands exist in types only, hence the casts of ids. */
export const TODAY = '2026-10-16'
export const objectiveId = (name: string) => name as ObjectiveId

const parts = (text: string, separator: RegExp): readonly string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean)

/** "A.1" is key result 1 of A. */
export function end(name: string, unit = `unit of ${name.split('.')[0]}`): LinkEnd {
  const [objective = '', keyResult] = name.split('.')
  return {
    objectiveId: objectiveId(objective),
    keyResultId: keyResult === undefined ? null : (`${objective}.${keyResult}` as KeyResultId),
    unitId: unitId(unit),
  }
}

const LINK = /^(\S+) (>|needs) (\S+?)(?:, (\d+) %)?(?: \(([^)]*)\))?$/

/** "A > B, 60 %", "A needs B (requested, due 2026-10-30)", "A > B (withdrawn)". */
export function link(text: string, unitOf?: (objective: string) => string): Alignment {
  const found = LINK.exec(text)
  if (!found) throw new Error(`not a link: ${text}`)
  const [, from = '', verb, to = '', share, given = ''] = found
  const words = parts(given, /,/)
  const due = words.find((word) => word.startsWith('due '))?.slice(4) ?? null
  const state = (words.find((word) => /^(requested|confirmed|declined|delivered)$/.test(word)) ??
    'confirmed') as DependencyState // one of the four
  const at = (name: string) => end(name, unitOf?.(name.split('.')[0] ?? ''))
  return {
    id: text.replaceAll(/\W/g, '_') as AlignmentId,
    cycleId: AUTUMN.id as CycleId,
    kind: verb === '>' ? 'contributes_to' : 'depends_on',
    from: at(from),
    to: at(to),
    share: share === undefined ? null : Number(share),
    dependency:
      verb === '>'
        ? null
        : { state, message: 'Please', dueOn: due, riskOwnerId: person('anna'), answer: null },
    createdAt: '2026-09-01T08:00:00Z',
    createdBy: person('anna'),
    withdrawnAt: words.includes('withdrawn') ? '2026-09-02T08:00:00Z' : null,
    carriedFrom: null,
  }
}

export const links = (text: string, unitOf?: (objective: string) => string): readonly Alignment[] =>
  [...text.matchAll(/[^,(]+(?:\([^)]*\))?/g)]
    .map(([part]) => part.trim())
    .filter(Boolean)
    .map((part) => link(part, unitOf))

function unit(text: string): GapUnit {
  const [, name = '', parent] = /^(\w+)(?: < (\w+))?(?: \(dissolved\))?$/.exec(text) ?? []
  return {
    id: unitId(name),
    parentId: parent === undefined ? null : unitId(parent),
    isDissolved: text.includes('(dissolved)'),
  }
}

function gapObjective(text: string): GapObjective {
  const [, name = '', at = '', state = 'active'] = /^(\w+) @ (\w+)(?: \((\w+)\))?$/.exec(text) ?? []
  return {
    id: objectiveId(name),
    unitId: unitId(at),
    state: (state === 'archived' ? 'active' : state) as ObjectiveState, // the tables use the states' names
    isArchived: state === 'archived',
    archivedKeyResultIds: [],
  }
}

export function landscape(given: { units: string; objectives: string; links: string }): Landscape {
  const units = parts(given.units, /;/).map(unit)
  const objectives = parts(given.objectives, /;/).map(gapObjective)
  const byId = new Map(objectives.map((each) => [each.id, each]))
  return {
    units: new Map(units.map((each) => [each.id, each])),
    objectives: byId,
    links: links(given.links, (name) => byId.get(objectiveId(name))?.unitId ?? ''),
    today: TODAY,
  }
}

/** A link as the tables write it. */
export function inWords({ kind, from, to, share, dependency }: Alignment): string {
  const name = ({ objectiveId: id, keyResultId }: LinkEnd) => keyResultId ?? id
  const said = dependency === null ? '' : ` (${dependency.state})`
  return `${name(from)} ${kind === 'contributes_to' ? '>' : 'needs'} ${name(to)}${share === null ? '' : `, ${share} %`}${said}`
}
