import { t } from '../../i18n/followup';
import { number } from '../../i18n/format';
import { FormSection } from '../../ui/Form';
import { Select } from '../../ui/Select';
import { text } from '../../ui/values';
import type { AreaRating, ProgressScaleArea } from './progressQueries';
import styles from './Scale.module.css';

/** The two pictures side by side, area by area; each step is what one sees, never a number alone. */
export function Scale({ areas, givenName }: { areas: readonly ProgressScaleArea[]; givenName: string }) {
  return areas.map(({ code, label, selfOnly, steps }) => {
    const options = steps.map(({ value, text }) => ({
      value: String(value),
      label: t('followup.form.step', number(value), text),
    }));
    return (
      <FormSection key={code} title={label} {...(selfOnly && { hint: t('followup.form.own') })}>
        <div className={styles.pair}>
          <Select
            name={`self.${code}`}
            label={t('followup.form.self', givenName)}
            empty={t('followup.form.choose')}
            options={options}
          />
          {!selfOnly && (
            <Select
              name={`supervisor.${code}`}
              label={t('followup.form.supervisor')}
              empty={t('followup.form.choose')}
              options={options}
            />
          )}
        </div>
      </FormSection>
    );
  });
}

/** What was chosen; an area nobody has touched is left out. */
export function ratingsOf(values: FormData, areas: readonly ProgressScaleArea[]): AreaRating[] {
  return areas.flatMap(({ code }) => {
    const self = text(values, `self.${code}`);
    const supervisor = text(values, `supervisor.${code}`);
    if (self === undefined && supervisor === undefined) return [];
    return [
      {
        area: code,
        ...(self !== undefined && { self: Number(self) }),
        ...(supervisor !== undefined && { supervisor: Number(supervisor) }),
      },
    ];
  });
}
