import { SearchButton } from './SearchButton.tsx'
import { SettingsButton } from './SettingsButton.tsx'

/** What every screen but the board has at the end of its head. */
export const PlaceButtons = ({ cycleId }: { readonly cycleId: string }) => (
  <>
    {cycleId && <SearchButton cycleId={cycleId} />}
    <SettingsButton />
  </>
)
