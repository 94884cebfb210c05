import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  SearchBox,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { PeopleRequest } from '../../protocol/host.ts'
import { type Outcome, refuse, succeed } from '../../protocol/outcome.ts'
import type { HostPerson } from '../../types.ts'
import { useClient } from '../state/client.tsx'

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', height: '320px', overflowY: 'auto' },
})

interface PeopleDialogProps {
  readonly request: PeopleRequest
  readonly onDone: (outcome: Outcome) => void
}

function toResult({ id: objectId, displayName, userPrincipalName: email }: HostPerson) {
  return { objectId, displayName, email }
}

/** The client's people picker, over the reader's own tenant. */
export function PeopleDialog({ request, onDone }: PeopleDialogProps) {
  const { t, state, person } = useClient()
  const styles = useStyles()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<readonly string[]>(request.setSelected ?? [])
  const people = state.people.filter((it) => it.tenantId === person.tenantId)
  const found = people.filter((it) => it.displayName.toLowerCase().includes(query.toLowerCase()))
  const toggle = (id: string) => {
    const others = chosen.filter((it) => it !== id)
    setChosen(chosen.includes(id) ? others : request.singleSelect ? [id] : [...others, id])
  }
  const abort = () => onDone(refuse('userAbort', 'The picker was closed.'))
  const pick = () => onDone(succeed(people.filter(({ id }) => chosen.includes(id)).map(toResult)))
  return (
    <Dialog open onOpenChange={abort}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{request.title ?? t.pickPeople}</DialogTitle>
          <DialogContent>
            <SearchBox
              aria-label={t.search}
              placeholder={t.search}
              onChange={(_, { value }) => setQuery(value)}
            />
            <div className={styles.list}>
              {found.map(({ id, displayName }) => (
                <Checkbox
                  key={id}
                  label={displayName}
                  checked={chosen.includes(id)}
                  onChange={() => toggle(id)}
                />
              ))}
            </div>
          </DialogContent>
          <DialogActions>
            <Button onClick={abort}>{t.cancel}</Button>
            <Button appearance="primary" disabled={chosen.length === 0} onClick={pick}>
              {t.choose}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
