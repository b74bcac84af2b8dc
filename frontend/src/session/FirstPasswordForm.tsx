import { useMutation } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import { formProblem } from '../api/formProblem';
import { t } from '../i18n/session';
import { Button } from '../ui/Button';
import { Form, FormActions } from '../ui/Form';
import { TextField } from '../ui/TextField';
import { PasswordField } from './PasswordField';

/** The first password, chosen with the code a manager has handed over. */
export function FirstPasswordForm({ onChosen }: { onChosen: () => void }) {
  const choosing = useMutation({
    mutationFn: (body: { email: string; startCode: string; password: string }) =>
      ask(api.POST('/password-choices', { body })),
    onSuccess: onChosen,
  });

  return (
    <Form
      problem={formProblem(choosing.error)}
      onSubmit={(values) =>
        choosing.mutate({
          email: String(values.get('email')),
          startCode: String(values.get('startCode')),
          password: String(values.get('password')),
        })
      }
    >
      <TextField
        name="email"
        label={t('session.signIn.email')}
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <TextField
        name="startCode"
        label={t('session.first.code')}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <PasswordField
        label={t('session.first.password')}
        hint={t('session.first.password.hint')}
        autoComplete="new-password"
      />
      <FormActions>
        <Button look="primary" type="submit" busy={choosing.isPending} wide>
          {t('session.first.send')}
        </Button>
      </FormActions>
    </Form>
  );
}
