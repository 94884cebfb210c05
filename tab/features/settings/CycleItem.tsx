import { Badge, Text } from '@fluentui/react-components'
import { Warning16Regular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { CycleView } from '#shared/contracts/shapes/types.ts'
import type { CycleState } from '#shared/domain/cycle.ts'
import { call } from '#tab/api/client.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { formatDate } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { Problem } from '#tab/ui/Problem.tsx'
import { EditCycle } from './EditCycle.tsx'
import { useFormStyles } from './form-styles.ts'
import { useAdminChange } from './use-admin-change.ts'

interface Move {
  readonly to: CycleState
  readonly label: string
}

/** One step on, and the way back where the method allows one. */
const movesOf = (state: CycleState): readonly Move[] => {
  if (state === 'planning') return [{ to: 'running', label: t('settings.move.running') }]
  if (state === 'running') return [{ to: 'closing', label: t('settings.move.closing') }]
  if (state === 'closed') return [{ to: 'closing', label: t('settings.reopen.closing') }]
  return [
    { to: 'closed', label: t('settings.move.closed') },
    { to: 'running', label: t('settings.reopen.running') },
  ]
}

const Words = ({ cycle }: { readonly cycle: CycleView }) => {
  const styles = useFormStyles()
  return (
    <div className={styles.words}>
      <span className={styles.actions}>
        <Text weight="semibold">{cycle.name}</Text>
        <Badge appearance={cycle.state === 'running' ? 'tint' : 'outline'}>
          {t(`word.cycleState.${cycle.state}`)}
        </Badge>
      </span>
      <Text size={200} className={styles.hint}>
        {`${formatDate(cycle.startsOn)} – ${formatDate(cycle.endsOn)}`}
      </Text>
      <Text size={200} className={styles.hint}>
        {t(`settings.means.${cycle.state}`)}
      </Text>
      {cycle.warnings.map((warning) => (
        <Text key={warning} size={200}>
          <Warning16Regular style={{ verticalAlign: 'text-bottom' }} aria-hidden />{' '}
          {t(`settings.warning.${warning}`)}
        </Text>
      ))}
    </div>
  )
}

/** One cycle: its dates, what its state means, and the step that comes next. */
export const CycleItem = ({ cycle }: { readonly cycle: CycleView }) => {
  const styles = useFormStyles()
  const [isEditing, edit] = useState(false)
  const move = useAdminChange(
    (to: CycleState) =>
      call('POST /cycles/{cycleId}/transition', {
        params: { cycleId: cycle.id },
        body: { to },
        ifMatch: cycle.etag,
      }),
    ({ state }) => t(`settings.means.${state}`),
  )
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <Words cycle={cycle} />
        <div className={styles.actions}>
          <AllowedButton
            size="small"
            action="cycle.edit"
            denials={cycle.denials}
            aria-label={t('settings.editOf', { name: cycle.name })}
            onClick={() => edit(!isEditing)}
          >
            {t('common.edit')}
          </AllowedButton>
          {movesOf(cycle.state).map(({ to, label }) => (
            <AllowedButton
              key={to}
              size="small"
              action="cycle.transition"
              denials={cycle.denials}
              title={t(`settings.means.${to}`)}
              aria-label={`${label}: ${cycle.name}`}
              onClick={() => !move.isPending && move.mutate(to)}
            >
              {label}
            </AllowedButton>
          ))}
        </div>
      </div>
      <Problem error={move.error} />
      {isEditing && <EditCycle cycle={cycle} onClose={() => edit(false)} />}
    </li>
  )
}
