import { Tooltip } from '@fluentui/react-components'
import type { ReactElement } from 'react'

interface Props {
  readonly text: string
  readonly children: ReactElement
}

const LazyTooltip = ({ text, children }: Props) => (
  <Tooltip content={text} relationship="description" withArrow>
    {children}
  </Tooltip>
)

export default LazyTooltip
