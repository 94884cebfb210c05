import { Checkbox, type CheckboxProps, makeStyles, tokens } from '@fluentui/react-components'

// Unchecked, Fluent writes a label as quiet as a hint; here it is what people talk about
const useStyles = makeStyles({ words: { color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' } })

interface Props extends Omit<CheckboxProps, 'label'> {
  readonly label: string
}

/** Something to tick off, or to choose, in words that can be read from a side panel. */
export const CheckLine = ({ label, ...props }: Props) => {
  const { words } = useStyles()
  return <Checkbox {...props} label={<span className={words}>{label}</span>} />
}
