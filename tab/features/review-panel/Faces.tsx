import { PersonStack } from '#tab/ui/PersonStack.tsx'

interface Props {
  readonly people: readonly { readonly id: string; readonly name: string }[]
}

/** As many faces as fit beside the sign of life at 320 px. */
const Faces = ({ people }: Props) => <PersonStack people={people} max={5} />

export default Faces
