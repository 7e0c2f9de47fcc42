import { Box, Typography } from '@strapi/design-system';

import { type ImpactQuestion, useImpact } from '../../hooks/use-impact';
import { useErrorWords } from '../../hooks/use-error-words';
import { useWords } from '../../hooks/use-words';

/** How many documents something that holds everywhere would change. */
export function ImpactNote({ question }: { readonly question: ImpactQuestion | undefined }) {
  const say = useWords();
  const explain = useErrorWords();
  const answer = useImpact(question);
  if (!answer) return null;
  const text = () => {
    if (answer.status === 'loading') return say('impact.counting');
    if (answer.status === 'failed') return explain(answer.error);
    const { documents, changed, read } = answer.data;
    return say(read < documents ? 'impact.sample' : 'impact.all', { documents, changed, read });
  };
  return (
    <Box background="neutral100" hasRadius padding={2} aria-live="polite">
      <Typography variant="pi" textColor={answer.status === 'failed' ? 'danger700' : 'neutral700'}>
        {text()}
      </Typography>
    </Box>
  );
}
