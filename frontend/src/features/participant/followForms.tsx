import { useQuery } from '@tanstack/react-query';
import { useKey } from '../../actions';
import { formProblem } from '../../api/formProblem';
import { today } from '../../i18n/format';
import { t } from '../../i18n/participantWriting';
import { Failure } from '../../shell/Failure';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { Form, FormActions } from '../../ui/Form';
import { Select } from '../../ui/Select';
import { Skeleton } from '../../ui/Skeleton';
import { text } from '../../ui/values';
import { assignmentQuery, supervisorsQuery, useFollow, useUnfollow } from './queries';

interface Props {
  onDone: (name: string) => void;
  onClose: () => void;
}

/** Gives a colleague the task to follow the person. */
export function FollowForm({ participantId, onDone, onClose }: Props & { participantId: string }) {
  const supervisors = useQuery(supervisorsQuery).data?.items ?? [];
  const follow = useFollow(participantId);
  const key = useKey();
  return (
    <>
      <p>{t('participant.follow.lead')}</p>
      <Form
        label={t('participant.follow.title')}
        problem={formProblem(follow.error)}
        onSubmit={(values) => {
          const membershipId = text(values, 'membershipId');
          follow.mutate(
            { membershipId, fromOn: text(values, 'fromOn'), key: key.now() },
            {
              onSuccess: () => onDone(supervisors.find(({ id }) => id === membershipId)?.name ?? ''),
              onSettled: (_, problem) => key.settled(problem),
            },
          );
        }}
      >
        <Select
          name="membershipId"
          label={t('participant.follow.who')}
          empty={t('participant.form.choose')}
          options={supervisors.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DateField name="fromOn" label={t('participant.follow.from')} defaultValue={today()} />
        <FormActions>
          <Button look="primary" type="submit" busy={follow.isPending}>
            {t('participant.follow.save')}
          </Button>
          <Button onClick={onClose}>{t('participant.form.cancel')}</Button>
        </FormActions>
      </Form>
    </>
  );
}

/** Decides the last day of one. */
export function UnfollowForm({ assignmentId, onDone, onClose }: Props & { assignmentId: string }) {
  const assignment = useQuery(assignmentQuery(assignmentId));
  const unfollow = useUnfollow(assignmentId);
  const key = useKey();
  if (assignment.isPending) return <Skeleton lines={2} />;
  if (assignment.error) return <Failure error={assignment.error} again={() => assignment.refetch()} />;
  const { value, etag } = assignment.data;
  return (
    <>
      <p>{t('participant.unfollow.lead')}</p>
      <Form
        label={t('participant.unfollow.title', value.name)}
        problem={formProblem(unfollow.error)}
        onSubmit={(values) =>
          unfollow.mutate(
            { lastOn: text(values, 'lastOn'), etag, key: key.now() },
            { onSuccess: () => onDone(value.name), onSettled: (_, problem) => key.settled(problem) },
          )
        }
      >
        <DateField name="lastOn" label={t('participant.unfollow.last')} defaultValue={today()} />
        <FormActions>
          <Button look="primary" type="submit" busy={unfollow.isPending}>
            {t('participant.unfollow.save')}
          </Button>
          <Button onClick={onClose}>{t('participant.form.cancel')}</Button>
        </FormActions>
      </Form>
    </>
  );
}
