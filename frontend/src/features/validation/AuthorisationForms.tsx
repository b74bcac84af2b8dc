import { useQuery } from '@tanstack/react-query';
import { formProblem } from '../../api/formProblem';
import { today } from '../../i18n/format';
import { inWords } from '../../i18n/language';
import { t } from '../../i18n/validationWriting';
import { Failure } from '../../shell/Failure';
import { Button } from '../../ui/Button';
import { Choices } from '../../ui/Choices';
import { DateField } from '../../ui/DateField';
import { Form, FormActions } from '../../ui/Form';
import { useNotices } from '../../ui/Notice';
import { Select } from '../../ui/Select';
import { Skeleton } from '../../ui/Skeleton';
import { TextField } from '../../ui/TextField';
import { text } from '../../ui/values';
import { programmeQuery, programmesQuery } from '../catalogue';
import type { Authorisation } from './attempt';
import { type NewAuthorisation, supervisorsQuery, useAuthorise, useEndAuthorisation } from './queries';

/** Trusting a colleague to assess in an area. */
export function AuthoriseForm({ onClose }: { onClose: () => void }) {
  const colleagues = useQuery(supervisorsQuery);
  const programmes = useQuery(programmesQuery);
  const newest = programmes.data?.items[0]?.id;
  const programme = useQuery({ ...programmeQuery(newest ?? ''), enabled: newest !== undefined });
  const authorise = useAuthorise();
  const { tell } = useNotices();

  const failed = [colleagues, programmes, programme].find((query) => query.error);
  if (failed?.error) return <Failure error={failed.error} again={() => failed.refetch()} />;
  if (!colleagues.data || (newest && !programme.data)) return <Skeleton lines={4} />;

  return (
    <Form
      problem={formProblem(authorise.error)}
      onSubmit={(values) =>
        authorise.mutate(asked(values, programme.data?.programme), {
          onSuccess: () => {
            tell({ text: t('validation.assessor.saved') });
            onClose();
          },
        })
      }
    >
      <Select
        name="membershipId"
        label={t('validation.assessor.membership')}
        empty={t('validation.choose')}
        options={colleagues.data.items.map((each) => ({ value: each.id, label: each.name }))}
      />
      <Select
        name="area"
        label={t('validation.assessor.area')}
        empty={t('validation.choose')}
        options={(programme.data?.areas ?? []).map((each) => ({
          value: each.code,
          label: inWords(each.name),
        }))}
      />
      <Choices
        name="standing"
        label={t('validation.assessor.standing')}
        choices={(['full', 'trainee'] as const).map((each) => ({
          value: each,
          label: t(`validation.assessor.standing.${each}`),
          hint: t(`validation.assessor.standing.${each}.hint`),
        }))}
      />
      <DateField name="fromOn" label={t('validation.assessor.fromOn')} defaultValue={today()} />
      <DateField name="toOn" label={t('validation.assessor.toOn')} min={today()} optional />
      <TextField
        name="proof"
        label={t('validation.assessor.proof')}
        hint={t('validation.assessor.proof.hint')}
        maxLength={500}
      />
      <FormActions>
        <Button look="primary" type="submit" busy={authorise.isPending}>
          {t('validation.assessor.save')}
        </Button>
        <Button onClick={onClose}>{t('validation.cancel')}</Button>
      </FormActions>
    </Form>
  );
}

/** What is left out the service asks for at its field. */
function asked(values: FormData, programme: string | undefined) {
  const wanted: Record<string, string> = programme ? { programme } : {};
  for (const name of ['membershipId', 'area', 'standing', 'fromOn', 'toOn', 'proof']) {
    const value = text(values, name);
    if (value) wanted[name] = value;
  }
  return wanted as unknown as NewAuthorisation;
}

/** The last day of an authorisation; what was judged while it held stands. */
export function EndForm({ authorisation, onClose }: { authorisation: Authorisation; onClose: () => void }) {
  const end = useEndAuthorisation();
  const { tell } = useNotices();
  return (
    <>
      <p>{t('validation.assessor.end.lead')}</p>
      <Form
        problem={formProblem(end.error)}
        onSubmit={(values) =>
          end.mutate(
            { id: authorisation.id, toOn: text(values, 'toOn') ?? '' },
            {
              onSuccess: () => {
                tell({ text: t('validation.assessor.ended') });
                onClose();
              },
            },
          )
        }
      >
        <DateField name="toOn" label={t('validation.assessor.end.day')} defaultValue={today()} />
        <FormActions>
          <Button look="primary" type="submit" busy={end.isPending}>
            {t('validation.assessor.end')}
          </Button>
          <Button onClick={onClose}>{t('validation.cancel')}</Button>
        </FormActions>
      </Form>
    </>
  );
}
