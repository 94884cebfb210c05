import { useQuery } from '@tanstack/react-query'
import { organisationQuery } from '#tab/api/queries.ts'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { SectionSkeleton } from '#tab/ui/Skeleton.tsx'
import { OrganisationForm } from './OrganisationForm.tsx'

export const OrganisationSection = () => (
  <Loaded query={useQuery(organisationQuery())} skeleton={<SectionSkeleton blocks={2} />}>
    {(organisation) => <OrganisationForm organisation={organisation} />}
  </Loaded>
)
