interface TextFile {
  readonly name: string
  /** Media type, without parameters. */
  readonly type: string
  readonly text: string
}

/** Hands content to the browser's downloads. */
export const saveBlob = (name: string, content: Blob): void => {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

/** Hands a text to the browser's downloads. */
export const saveFile = ({ name, type, text }: TextFile): void =>
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }))
