interface TextFile {
  readonly name: string
  /** Media type, without parameters. */
  readonly type: string
  readonly text: string
}

/** Hands a file to the browser's downloads. */
export const saveFile = ({ name, type, text }: TextFile): void => {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
