import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { MoreHorizontal20Regular } from '@fluentui/react-icons'
import type { KeyResultView } from '#shared/contracts/shapes/types.ts'
import { reasonOf } from '#tab/okr/AllowedButton.tsx'
import { t } from '#tab/text/text.ts'
import { usePage } from './page.ts'
import { useKeyResultArchive } from './use-archive.ts'

interface Props {
  readonly keyResult: KeyResultView
  readonly onEdit: () => void
}

/** What is seldom done to a key result; where it is refused, the menu says why. */
export const KeyResultMenu = ({ keyResult, onEdit }: Props) => {
  const { archive } = useKeyResultArchive(keyResult)
  const refusal = reasonOf(usePage().objective.denials, 'objective.edit')
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={`${t('common.more')}: ${keyResult.title}`}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {refusal ? (
            <MenuItem disabled>{refusal}</MenuItem>
          ) : (
            <>
              <MenuItem onClick={onEdit}>{t('common.edit')}</MenuItem>
              <MenuItem onClick={archive}>{t('common.archive')}</MenuItem>
            </>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
