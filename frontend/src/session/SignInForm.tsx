import { formProblem } from '../api/formProblem';
import { t } from '../i18n/session';
import { Button } from '../ui/Button';
import { Form, FormActions } from '../ui/Form';
import { TextField } from '../ui/TextField';
import { PasswordField } from './PasswordField';
import { useSignIn } from './session';

export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const signIn = useSignIn();

  return (
    <Form
      problem={formProblem(signIn.error)}
      onSubmit={(values) =>
        signIn.mutate(
          { email: String(values.get('email')), password: String(values.get('password')) },
          { onSuccess: onSignedIn },
        )
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
      <PasswordField label={t('session.signIn.password')} autoComplete="current-password" />
      <FormActions>
        <Button look="primary" type="submit" iconAfter="forward" busy={signIn.isPending} wide>
          {t(signIn.isPending ? 'session.signIn.sending' : 'session.signIn.send')}
        </Button>
      </FormActions>
    </Form>
  );
}
