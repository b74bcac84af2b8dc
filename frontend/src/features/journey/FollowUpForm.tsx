import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formProblem } from '../../api/formProblem';
import { t } from '../../i18n/followup';
import { today } from '../../i18n/format';
import { Failure } from '../../shell/Failure';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { Form, FormActions } from '../../ui/Form';
import { PinField } from '../../ui/PinField';
import { Skeleton } from '../../ui/Skeleton';
import { TextArea } from '../../ui/TextField';
import { text } from '../../ui/values';
import {
  type NewFollowUp,
  type NewProgressRating,
  type ProgressScaleArea,
  progressScaleQuery,
  useRecord,
} from './progressQueries';
import { ratingsOf, Scale } from './Scale';

interface Props {
  stageVisitId: string;
  etag: string;
  givenName: string;
  /** Only the scale, at the start and at the end of a journey. */
  scaleOnly: boolean;
  onDone: (words: string) => void;
  onClose: () => void;
  onRefused: () => void;
}

/** What the two came to when they sat down, and where each of them thinks the person is now. */
export default function FollowUpForm({
  stageVisitId,
  etag,
  givenName,
  scaleOnly,
  onDone,
  onClose,
  onRefused,
}: Props) {
  const scale = useQuery(progressScaleQuery);
  const record = useRecord(stageVisitId);
  const [rating, setRating] = useState(scaleOnly);
  if (!scale.data) {
    return scale.error ? (
      <Failure error={scale.error} again={() => scale.refetch()} />
    ) : (
      <Skeleton lines={4} />
    );
  }
  const { areas } = scale.data;
  return (
    <Form
      label={t(scaleOnly ? 'followup.page.scale' : 'followup.page.title')}
      problem={formProblem(record.error)}
      onSubmit={(values) =>
        record.mutate(
          {
            etag,
            ...(scaleOnly
              ? { rating: ratingIn(values, areas) }
              : { followUp: followUpIn(values, rating ? areas : []) }),
          },
          {
            onSuccess: () => onDone(t(scaleOnly ? 'followup.savedScale' : 'followup.saved')),
            onError: onRefused,
          },
        )
      }
    >
      {!scaleOnly && (
        <>
          <TextArea name="personWords" label={t('followup.form.words')} maxLength={2000} />
          <TextArea
            name="agreedChanges"
            label={t('followup.form.changes')}
            hint={t('followup.form.changes.hint')}
            maxLength={2000}
          />
          <DateField name="nextOn" label={t('followup.form.nextOn')} min={today()} />
          <DateField name="heldOn" label={t('followup.form.heldOn')} defaultValue={today()} max={today()} />
        </>
      )}
      {rating ? (
        <>
          <Scale areas={areas} givenName={givenName} />
          {scaleOnly && (
            <>
              <TextArea name="personWords" label={t('followup.form.scaleWords')} optional maxLength={2000} />
              <DateField
                name="ratedOn"
                label={t('followup.form.ratedOn')}
                defaultValue={today()}
                max={today()}
              />
            </>
          )}
          <PinField name="pin" label={t('followup.form.pin')} hint={t('followup.form.pin.hint')} optional />
        </>
      ) : (
        <div>
          <Button icon="plus" onClick={() => setRating(true)}>
            {t('followup.form.withScale')}
          </Button>
        </div>
      )}
      <FormActions>
        <Button look="primary" type="submit" busy={record.isPending}>
          {t(scaleOnly ? 'followup.form.saveScale' : 'followup.form.save')}
        </Button>
        <Button onClick={onClose}>{t('followup.form.cancel')}</Button>
      </FormActions>
    </Form>
  );
}

const told = (values: FormData, names: readonly string[]) =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = text(values, name);
      return value ? [[name, value]] : [];
    }),
  );

function followUpIn(values: FormData, areas: readonly ProgressScaleArea[]): NewFollowUp {
  const ratings = ratingsOf(values, areas);
  return {
    ...told(values, ['personWords', 'agreedChanges', 'heldOn', 'nextOn', 'pin']),
    ...(ratings.length > 0 && { ratings }),
  } as NewFollowUp;
}

const ratingIn = (values: FormData, areas: readonly ProgressScaleArea[]) =>
  ({
    ...told(values, ['personWords', 'ratedOn', 'pin']),
    ratings: ratingsOf(values, areas),
  }) as NewProgressRating;
