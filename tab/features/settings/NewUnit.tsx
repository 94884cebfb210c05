import type { UnitView } from '#shared/contracts/shapes/types.ts'
import type { Denials } from '#shared/policy/actions.ts'
import { call } from '#tab/api/client.ts'
import { t } from '#tab/text/text.ts'
import { NewRecord } from './NewRecord.tsx'
import { UnitFields, type UnitForm } from './UnitFields.tsx'

const NOTHING: UnitForm = { name: '', parentId: '', teamId: '' }

const create = ({ name, parentId, teamId }: UnitForm) =>
  call('POST /units', { body: { name, parentId: parentId || null, teamId: teamId.trim() || null } })

interface Props {
  readonly units: readonly UnitView[]
  readonly denials: Denials
}

/** Opens the form for a unit that does not exist yet. */
export const NewUnit = ({ units, denials }: Props) => (
  <NewRecord
    action="unit.create"
    denials={denials}
    label={t('settings.newUnit')}
    saveLabel={t('settings.createUnit')}
    draftKey="settings:new-unit"
    begin={NOTHING}
    create={create}
    created={({ name }) => t('settings.unitCreated', { name })}
  >
    {(form) => <UnitFields {...form} parents={units.filter(({ archivedAt }) => archivedAt === null)} />}
  </NewRecord>
)
