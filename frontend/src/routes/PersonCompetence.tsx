import { CertificatesOf } from '../features/certificate';
import { AttemptsOf } from '../features/validation';

/** What a person is showing that they can, and what they have on paper. */
export default function PersonCompetence({ participantId }: { participantId: string }) {
  return (
    <>
      <AttemptsOf participantId={participantId} />
      <CertificatesOf participantId={participantId} />
    </>
  );
}
