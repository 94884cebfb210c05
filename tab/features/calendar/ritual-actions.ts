import type { Preview, RitualName } from './calendar-queries.ts'

type Action = Preview['actions'][number]

/** What booking leaves of one ritual, with the days for which a meeting by itself stands in; undefined when nothing. */
export function actionFor(actions: readonly Action[], ritual: RitualName): Action | undefined {
  const [main, ...standIns] = actions.filter((one) => one.ritual === ritual && one.op !== 'cancel')
  const madeUp = standIns.flatMap(({ sessions }) => sessions)
  return (
    main && {
      ...main,
      sessions: main.sessions.map((session) => madeUp.find(({ on }) => on === session.on) ?? session),
    }
  )
}

/** Its entry is called off and made again, because changing it would take more messages. */
export const isMadeAnew = ({ ritual, op }: Action, { actions }: Pick<Preview, 'actions'>): boolean =>
  op === 'create' && actions.some((other) => other.ritual === ritual && other.op === 'cancel')

/** How many messages an action sends over all people. */
export const mailCount = ({ messages }: Pick<Action, 'messages'>): number =>
  messages.reduce((sum, { to }) => sum + to.length, 0)

/** Somebody gets more than one message for it. */
export const isToldTwice = ({ messages }: Pick<Action, 'messages'>): boolean =>
  new Set(messages.flatMap(({ to }) => to)).size < mailCount({ messages })
