import { type ClaimKind, sourceKinds } from '#core/sources/sourceKinds.ts';

type Props = {
  readonly kind: ClaimKind;
  readonly isCarried?: boolean;
  readonly isSure?: boolean;
};

/** The letter and the pattern of a kind, as in the margin. What is carried over has no letter. */
export function SourceMark({ kind, isCarried = false, isSure = true }: Props) {
  return (
    <span
      className="said-key"
      data-said={kind}
      {...(isCarried && { 'data-carried': '' })}
      {...(!isSure && { 'data-unsure': '' })}
      aria-hidden="true"
    >
      <b>{!isCarried && sourceKinds[kind].letter}</b>
      <i />
    </span>
  );
}
