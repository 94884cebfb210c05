import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { Delete16Regular, Edit16Regular } from '@fluentui/react-icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { CommentView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import { refreshAround } from '#tab/api/objective-cache.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { formatInstant } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { notify, notifyProblem } from '#tab/ui/notices.ts'
import { PersonAvatar } from '#tab/ui/PersonAvatar.tsx'
import { usePage } from '../page.ts'
import { useLayout } from '../use-layout.ts'
import { MentionField } from './MentionField.tsx'
import { fromWire, piecesOf, type Typed, toWire } from './mention-text.ts'

const useStyles = makeStyles({
  item: { display: 'flex', gap: tokens.spacingHorizontalS, minWidth: 0 },
  body: { flexGrow: 1, minWidth: 0 },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  buttons: { flexShrink: 0 },
  mention: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
})

type NameOf = (id: string) => string

const Words = ({ text, nameOf }: { readonly text: string; readonly nameOf: NameOf }) => {
  const styles = useStyles()
  return (
    <div className={styles.text}>
      {piecesOf(text).map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other identity
        <span key={index} className={'personId' in piece ? styles.mention : undefined}>
          {'personId' in piece ? `@${nameOf(piece.personId)}` : piece.text}
        </span>
      ))}
    </div>
  )
}

const useCommentChanges = (comment: CommentView) => {
  const { objective } = usePage()
  const client = useQueryClient()
  const params = { cycleId: objective.cycleId, objectiveId: objective.id, commentId: comment.id }
  const settle = { onSettled: () => void refreshAround(client, objective.id) }
  const edit = useMutation({
    mutationFn: (text: string) =>
      call('PATCH /cycles/{cycleId}/objectives/{objectiveId}/comments/{commentId}', {
        params,
        body: { text },
      }),
    ...settle,
  })
  const remove = useMutation({
    mutationFn: () =>
      call('DELETE /cycles/{cycleId}/objectives/{objectiveId}/comments/{commentId}', { params }),
    ...settle,
  })
  return { edit, remove }
}

interface Props {
  readonly comment: CommentView
  readonly nameOf: NameOf
}

const Editor = ({ comment, nameOf, onClose }: Props & { readonly onClose: () => void }) => {
  const layout = useLayout()
  const { edit } = useCommentChanges(comment)
  const draft = useDraft<Typed>(`comment:${comment.id}`, fromWire(comment.text, nameOf))
  const finish = () => {
    draft.drop()
    onClose()
  }
  const save = () =>
    toWire(draft.value) !== '' &&
    edit.mutate(toWire(draft.value), { onSuccess: finish, onError: notifyProblem })
  return (
    <>
      <MentionField
        label={t('activity.comment.edit')}
        typed={draft.value}
        onTyped={draft.set}
        onSend={save}
        onEscape={onClose}
      />
      <div className={layout.row}>
        <Button size="small" appearance="primary" disabledFocusable={edit.isPending} onClick={save}>
          {t('common.save')}
        </Button>
        <Button size="small" onClick={finish}>
          {t('common.cancel')}
        </Button>
      </div>
    </>
  )
}

const Buttons = ({ comment, onEdit }: { readonly comment: CommentView; readonly onEdit: () => void }) => {
  const { remove } = useCommentChanges(comment)
  const drop = () =>
    remove.mutate(undefined, {
      onSuccess: () => notify(t('activity.comment.deletedToast')),
      onError: notifyProblem,
    })
  const shared = {
    size: 'small',
    appearance: 'subtle',
    action: 'comment.change',
    denials: comment.denials,
  } as const
  return (
    <div className={useStyles().buttons}>
      <AllowedButton
        {...shared}
        icon={<Edit16Regular />}
        aria-label={t('activity.comment.edit')}
        onClick={onEdit}
      />
      <AllowedButton
        {...shared}
        icon={<Delete16Regular />}
        aria-label={t('activity.comment.delete')}
        disabledFocusable={remove.isPending}
        onClick={drop}
      />
    </div>
  )
}

/** What somebody said; its author can change it or take it back, others read why they cannot. */
export const CommentItem = ({ comment, nameOf }: Props) => {
  const [styles, layout] = [useStyles(), useLayout()]
  const [isEditing, setEditing] = useState(false)
  const name = nameOf(comment.by)
  return (
    <div className={styles.item}>
      <PersonAvatar person={{ id: comment.by, name }} />
      <div className={styles.body}>
        <Text weight="semibold">{name}</Text>{' '}
        <Text size={200} className={layout.quiet}>
          {formatInstant(comment.at)}
          {comment.editedAt && ` · ${t('activity.comment.edited')}`}
        </Text>
        {isEditing ? (
          <Editor comment={comment} nameOf={nameOf} onClose={() => setEditing(false)} />
        ) : (
          <Words text={comment.text} nameOf={nameOf} />
        )}
      </div>
      {!isEditing && <Buttons comment={comment} onEdit={() => setEditing(true)} />}
    </div>
  )
}
