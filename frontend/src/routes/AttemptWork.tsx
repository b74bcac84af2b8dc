import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import type { AllowedAction } from '../actions';
import { type Attempt, attemptQuery } from '../features/validation';
import { inWords } from '../i18n/language';
import { t } from '../i18n/validationWriting';
import { Failure } from '../shell/Failure';
import { ButtonLink } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { useNotices } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { TextLink } from '../ui/TextLink';

interface Props {
  id: string;
  /** The act the page is for; when it cannot be done there is nothing to show. */
  action: string;
  title: string;
  lead: string;
  over: string;
  saved: string;
  children: (work: { attempt: Attempt; etag: string; action: AllowedAction; done: () => void }) => ReactNode;
}

/** The frame of a page on which one large thing is done to a validation, and from which one comes back to it. */
export function AttemptWork({ id, action: code, title, lead, over, saved, children }: Props) {
  const navigate = useNavigate();
  const { tell } = useNotices();
  const attempt = useQuery(attemptQuery(id));

  if (!attempt.data)
    return attempt.error ? (
      <Failure error={attempt.error} again={() => attempt.refetch()} whole />
    ) : (
      <Skeleton />
    );

  const { value, etag } = attempt.data;
  const action = value.allowedActions.find((each) => each.code === code);
  const done = async () => {
    await navigate({ to: '/valideringar/$id', params: { id } });
    tell({ text: saved });
  };
  return (
    <>
      <PageHeader
        above={
          <TextLink to="/valideringar/$id" params={{ id }}>
            {inWords(value.unit.title)}, {value.participant.name}
          </TextLink>
        }
        title={title}
        lead={lead}
      />
      {action ? (
        <Suspense fallback={<Skeleton lines={6} />}>
          {children({ attempt: value, etag, action, done })}
        </Suspense>
      ) : (
        <EmptyState
          title={over}
          action={
            <ButtonLink to="/valideringar/$id" params={{ id }} icon="back">
              {t('validation.back')}
            </ButtonLink>
          }
        >
          {inWords(value.unit.title)}
        </EmptyState>
      )}
    </>
  );
}
