import { makeStyles, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import type { ContributionRequestView } from '#shared/contracts/shapes/types.ts'
import { meQuery } from '#tab/api/queries.ts'
import { ContributionRow } from '#tab/okr/alignment/ContributionRow.tsx'
import { t } from '#tab/text/text.ts'

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
})

/** What other units ask this one to contribute to. */
const Requests = ({ requests }: { readonly requests: readonly ContributionRequestView[] }) => {
  const styles = useStyles()
  const { data } = useQuery(meQuery())
  const unitName = (unitId: string) => data?.units.find(({ id }) => id === unitId)?.name ?? ''
  return (
    <ul className={styles.list} aria-label={t('alignment.requests')}>
      {requests.map((request) => (
        <ContributionRow key={request.objectiveId} request={request} unitName={unitName} isOnBoard />
      ))}
    </ul>
  )
}

export default Requests
