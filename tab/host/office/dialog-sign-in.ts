import type { SignIn } from '../token.ts'
import { answered } from './answered.ts'
import { readSignInMessage } from './sign-in-message.ts'

/** Percent of the screen: Entra ID's page fits a small window. */
const SIZE = { height: 60, width: 30 }

const page = (claims: string): string => {
  const address = new URL('sign-in.html', window.location.href)
  if (claims !== '') address.searchParams.set('claims', claims)
  return address.href
}

/** The window's answer: it says once what came of it, or is closed by the person. */
const answerOf = (dialog: Office.Dialog): Promise<string> =>
  new Promise((resolve, reject) => {
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, (arrived) => {
      dialog.close()
      const answer = 'message' in arrived ? readSignInMessage(arrived.message) : null
      if (answer && 'token' in answer) resolve(answer.token)
      else reject(new Error(answer?.error ?? 'no answer'))
    })
    dialog.addEventHandler(Office.EventType.DialogEventReceived, () => reject(new Error('closed')))
  })

const askInDialog = async (claims: string): Promise<string> => {
  const dialog = await answered<Office.Dialog>((callback) =>
    Office.context.ui.displayDialogAsync(page(claims), SIZE, callback),
  )
  return answerOf(dialog)
}

/**
 * For an Outlook that asks nobody on our behalf: Entra ID in a window of Outlook's own, which comes only when somebody has
 * pressed for it. https://learn.microsoft.com/office/dev/add-ins/develop/auth-with-office-dialog-api
 */
export const dialogSignIn: SignIn = {
  silently: () => Promise.reject(new Error('only by hand')),
  proving: askInDialog,
}
