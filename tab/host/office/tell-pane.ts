import type { SignInMessage } from './sign-in-message.ts'

/** From inside the sign-in window, to the pane that opened it; pages of other addresses are not told. */
export const tellPane = async (message: SignInMessage): Promise<void> => {
  await Office.onReady()
  Office.context.ui.messageParent(JSON.stringify(message))
}
