import { parseDate } from '@internationalized/date';
import {
  DatePicker as AriaDatePicker,
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DateSegment,
  Dialog,
  Group,
  Heading,
  I18nProvider,
  Popover,
} from 'react-aria-components';
import { currentLocale } from '../i18n/language';
import { t } from '../i18n/ui';
import styles from './DatePicker.module.css';
import { Icon } from './Icon';

interface Props {
  control: {
    id: string;
    name: string;
    'aria-describedby': string | undefined;
    'aria-invalid': true | undefined;
  };
  defaultValue: string | undefined;
  min: string | undefined;
  max: string | undefined;
}

// The library writes a style element of its own unless it finds this one; the content policy allows none, and the rule it
// holds stands in our stylesheet instead.
const rule = document.createElement('template');
rule.id = 'react-aria-pressable-style';
document.head.append(rule);

// The library empties its list of announcements by setting innerHTML to nothing. The content policy wants a policy for every
// such text; this one lets nothing through but nothing.
interface TrustedTypes {
  defaultPolicy: unknown;
  createPolicy: (name: string, rules: { createHTML: (html: string) => string }) => unknown;
}
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
if (trustedTypes && !trustedTypes.defaultPolicy) {
  trustedTypes.createPolicy('default', {
    createHTML: (html) => {
      if (html !== '') throw new TypeError('No text becomes markup here.');
      return html;
    },
  });
}

const dayOf = (value: string | undefined) => (value ? parseDate(value) : undefined);

/** Typed part by part or picked in a calendar, by mouse, finger or keyboard. Loaded on demand by DateField. */
export default function DatePicker({ control, defaultValue, min, max }: Props) {
  const limits = { ...(min && { minValue: parseDate(min) }), ...(max && { maxValue: parseDate(max) }) };
  const start = dayOf(defaultValue);
  return (
    <I18nProvider locale={currentLocale()}>
      <AriaDatePicker
        name={control.name}
        aria-labelledby={`${control.id}-label`}
        {...(control['aria-describedby'] && { 'aria-describedby': control['aria-describedby'] })}
        isInvalid={control['aria-invalid'] ?? false}
        shouldForceLeadingZeros
        validationBehavior="aria"
        {...(start && { defaultValue: start })}
        {...limits}
      >
        <Group id={control.id} className={styles.group ?? ''}>
          <DateInput className={styles.input ?? ''}>
            {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
          </DateInput>
          <Button className={styles.open ?? ''} aria-label={t('ui.date.open')}>
            <Icon name="calendar" />
          </Button>
        </Group>
        <Popover className={styles.popover ?? ''}>
          <Dialog className={styles.dialog ?? ''}>
            <Calendar firstDayOfWeek="mon">
              <header className={styles.header}>
                <Button slot="previous" className={styles.step ?? ''} aria-label={t('ui.date.previous')}>
                  <Icon name="back" />
                </Button>
                <Heading className={styles.month ?? ''} />
                <Button slot="next" className={styles.step ?? ''} aria-label={t('ui.date.next')}>
                  <Icon name="forward" />
                </Button>
              </header>
              <CalendarGrid className={styles.grid ?? ''} weekdayStyle="short">
                <CalendarGridHeader>
                  {(name) => <CalendarHeaderCell className={styles.weekday ?? ''}>{name}</CalendarHeaderCell>}
                </CalendarGridHeader>
                <CalendarGridBody>
                  {(date) => <CalendarCell date={date} className={styles.day ?? ''} />}
                </CalendarGridBody>
              </CalendarGrid>
            </Calendar>
          </Dialog>
        </Popover>
      </AriaDatePicker>
    </I18nProvider>
  );
}
