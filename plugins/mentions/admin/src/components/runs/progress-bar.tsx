import { styled } from 'styled-components';

interface Props {
  readonly done: number;
  readonly total: number;
  /** Of whom it tells: the id of an element, or words of its own. */
  readonly 'aria-labelledby'?: string;
  readonly 'aria-label'?: string;
}

/** How far something is, across the whole width; Strapi’s own is small and barely stands out on white. */
export function ProgressBar({ done, total, ...names }: Props) {
  const percent = total === 0 ? 0 : Math.min(100, Math.round((100 * done) / total));
  return (
    <Track role="progressbar" aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent} {...names}>
      <Done style={{ width: `${percent}%` }} />
    </Track>
  );
}

const Track = styled.div`
  height: 0.8rem;
  overflow: hidden;
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  border-radius: 0.4rem;
`;

const Done = styled.div`
  height: 100%;
  background: ${({ theme }) => theme.colors.primary600};
`;
