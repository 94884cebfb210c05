import type { UnitView } from '#shared/contracts/shapes/types.ts'
import { isProblemCode } from '#tab/api/api-problem.ts'
import { call } from '#tab/api/client.ts'
import { unitPath } from '#tab/early-paths.ts'
import type { TabSettings } from '#tab/host/tab-config.ts'
import { t } from '#tab/text/text.ts'

/** A unit that exists, or the name of one to be created. */
export type Choice = { readonly unit: UnitView } | { readonly newName: string }

const unitOf = async (choice: Choice, groupId: string | null): Promise<UnitView> =>
  'unit' in choice
    ? choice.unit
    : call('POST /units', { body: { name: choice.newName, ...(groupId && { teamId: groupId }) } })

const isRefusal = (error: unknown) => isProblemCode(error, 'forbidden', 'conflict', 'consent_required')

/**
 * What the answer to GET /me says of binding is about this unit's people. Whether the reader owns the team of this channel,
 * and so may claim a unit that has none, or leads one whose people were never read, only the directory knows: the server
 * is asked.
 */
const mayBind = ({ teamId, members, denials }: UnitView) =>
  teamId === null || members.length === 0 || !denials['unit.bind']

/**
 * Joins the unit with the channel's team where the person may: the team's members and owners become its members and
 * leads. Whoever may not still gets the tab; the board works for everybody.
 */
const bind = async (unit: UnitView, groupId: string | null) => {
  if (!groupId || !mayBind(unit)) return
  try {
    const params = { unitId: unit.id }
    if (unit.teamId === null)
      await call('PATCH /units/{unitId}', { params, body: { teamId: groupId }, ifMatch: unit.etag })
    if (unit.teamId === null || unit.teamId === groupId)
      await call('POST /units/{unitId}/members/sync', { params })
  } catch (error) {
    if (!isRefusal(error)) throw error
  }
}

const page = (path: string) => `${new URL('index.html', window.location.href).href}#${path}`

/** What Teams keeps for the tab: the board of the unit, in whatever cycle is on when it is opened. */
const settingsFor = (unit: UnitView): TabSettings => {
  const url = page(unitPath(unit.id))
  return {
    entityId: unit.id,
    contentUrl: url,
    websiteUrl: url,
    suggestedDisplayName: t('config.tabName', { unit: unit.name }),
  }
}

/** Everything that happens when the person presses Teams' "Save". */
export const saveChoice = async (choice: Choice, groupId: string | null): Promise<TabSettings> => {
  const unit = await unitOf(choice, groupId)
  await bind(unit, groupId)
  return settingsFor(unit)
}
