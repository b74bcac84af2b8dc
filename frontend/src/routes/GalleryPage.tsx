import { type ReactNode, useState } from 'react';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { Card, Stack, TwoColumns } from '../ui/Card';
import { Checkbox, Choices } from '../ui/Choices';
import { DateField } from '../ui/DateField';
import { Dialog } from '../ui/Dialog';
import { EmptyState } from '../ui/EmptyState';
import { Facts } from '../ui/Facts';
import { FailureCard } from '../ui/FailureCard';
import { Form, FormActions, FormSection } from '../ui/Form';
import { Menu, MenuGroup, MenuItem } from '../ui/Menu';
import { useNotices } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Records } from '../ui/Records';
import { Select } from '../ui/Select';
import { Skeleton } from '../ui/Skeleton';
import { Count, Status, Tag } from '../ui/Status';
import { TextArea, TextField } from '../ui/TextField';
import { Timeline, Trail } from '../ui/Timeline';
import { TurnBar } from '../ui/TurnBar';
import { Wordmark } from '../ui/Wordmark';
import styles from './GalleryPage.module.css';

const ROWS = [
  {
    name: 'Almina Björk',
    status: 'Väntar på svar',
    tone: 'warm',
    place: 'Café Kugghjulet',
    since: '3 dagar',
  },
  { name: 'Tesfay Haile', status: 'I dialog', tone: 'calm', place: 'Återbruket i Bollnäs', since: 'i går' },
  { name: 'Karin Öberg', status: 'Pågår', tone: 'good', place: 'Trädgårdslaget', since: '2 veckor' },
  { name: 'Łukasz Nowak', status: 'Obesvarad', tone: 'alert', place: 'Snickeriet Tallen', since: '9 dagar' },
  { name: 'Mona Ek', status: 'Avslutad', tone: 'quiet', place: 'Café Kugghjulet', since: '1 månad' },
] as const;

const STAGES = [
  { key: '1', title: 'Anvisning och välkommen', state: 'done' },
  { key: '2', title: 'Introduktion', state: 'done' },
  { key: '3', title: 'Arbetsplan', state: 'done', note: '12 nov.' },
  { key: '4', title: 'Arbete och uppföljning', state: 'current', note: '2 av 5 moment' },
  { key: '5', title: 'Validering', state: 'late', note: '4 dagar' },
  { key: '6', title: 'Utvärdering', state: 'upcoming', note: 'från 3 mars' },
  { key: '7', title: 'Avslut och nästa steg', state: 'upcoming' },
] as const;

const FAULTY = {
  title: 'Något behöver ändras innan det går att skicka',
  faults: [
    { pointer: '/purpose', message: 'Skriv vad personen vill prova eller lära sig.' },
    { pointer: '/kind', message: 'Välj vilket slags plats det gäller.' },
    { pointer: '/startOn', message: 'Välj en dag som inte har varit.' },
  ],
};

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

export function GalleryPage() {
  const [open, setOpen] = useState(false);
  const { tell } = useNotices();
  return (
    <main className={styles.page}>
      <PageHeader
        above={<Wordmark />}
        title="Byggstenar"
        lead="Allt som sidorna är gjorda av, i alla lägen. Syns bara under utveckling."
        actions={
          <>
            <Button icon="print">Skriv ut</Button>
            <Button look="primary" icon="plus">
              Ny anvisning
            </Button>
          </>
        }
      />
      <Part title="Knappar">
        <div className={styles.row}>
          <Button look="primary" iconAfter="forward">
            Skicka anvisningen
          </Button>
          <Button>Spara utkast</Button>
          <Button look="quiet" icon="pencil">
            Ändra
          </Button>
          <Button look="danger">Återkalla</Button>
          <Button look="primary" busy>
            Skickar
          </Button>
        </div>
      </Part>
      <Part title="Lägen">
        <div className={styles.row}>
          <Status tone="warm">Väntar på svar</Status>
          <Status tone="calm">I dialog</Status>
          <Status tone="good">Pågår</Status>
          <Status tone="alert">Försenad</Status>
          <Status tone="quiet">Avslutad</Status>
          <Tag>Arbetsträning</Tag>
          <Count>4</Count>
          <Avatar name="Almina Björk" />
          <Avatar name="Café Kugghjulet" square />
        </div>
      </Part>
      <Part title="Resan">
        <Card title="Alminas resa" aside={<Tag>Modellen 1.0</Tag>}>
          <Trail label="Etapper" stages={STAGES} href={(key) => `#etapp-${key}`} />
        </Card>
      </Part>
      <Part title="Vems tur">
        <Card warm>
          <TurnBar
            from={{ name: 'Arbetsförmedlingen Gävle', part: 'Avsändare' }}
            to={{ name: 'Café Kugghjulet', part: 'Mottagare' }}
            turn="to"
            words="Café Kugghjulet ska svara"
            since="sedan 19 nov. 2026 · senast i dag"
          />
        </Card>
      </Part>
      <Part title="Lista">
        <Records
          label="Anvisningar"
          rows={ROWS}
          keyOf={(row) => row.name}
          warm={(row) => row.tone === 'warm'}
          columns={[
            { title: 'Person', names: true, cell: (row) => <a href="#rad">{row.name}</a> },
            { title: 'Läge', plain: true, cell: (row) => <Status tone={row.tone}>{row.status}</Status> },
            { title: 'Plats', cell: (row) => row.place },
            { title: 'Sedan', cell: (row) => row.since },
          ]}
        />
      </Part>
      <TwoColumns
        main={
          <Card title="Vad som har hänt">
            <Timeline
              label="Händelser"
              entries={[
                { key: '1', title: 'Svar väntas', when: 'senast i dag', expected: true, late: true },
                {
                  key: '2',
                  title: 'Kugghjulet bekräftade att den kommit fram',
                  when: '20 nov. 2026 09:12',
                  icon: 'mail',
                },
                {
                  key: '3',
                  title: 'Eva Lind skickade anvisningen',
                  when: '19 nov. 2026 14:30',
                  icon: 'message',
                  children: 'Almina vill gärna börja i köket.',
                },
              ]}
            />
          </Card>
        }
        side={
          <Card title="Om uppdraget">
            <Facts
              facts={[
                { term: 'Slag av plats', value: 'Arbetsträning' },
                { term: 'Omfattning', value: '20 timmar i veckan' },
                { term: 'Period', value: '1 dec. 2026 – 31 maj 2027' },
              ]}
            />
          </Card>
        }
      />
      <Part title="Formulär">
        <Card>
          <Form problem={FAULTY} onSubmit={() => tell({ text: 'Sparat.', undo: () => {} })}>
            <FormSection title="Uppdraget" hint="Skriv så att personen själv kan läsa det.">
              <TextArea name="purpose" label="Syfte" hint="Vad personen vill prova eller lära sig." />
              <Select
                name="kind"
                label="Slag av plats"
                empty="Välj"
                options={[
                  { value: 'a', label: 'Arbetsträning' },
                  { value: 'b', label: 'Förstärkt arbetsträning' },
                ]}
              />
            </FormSection>
            <FormSection title="När och hur mycket">
              <DateField name="startOn" label="Från och med" />
              <DateField name="endOn" label="Till och med" defaultValue="2027-05-31" optional />
              <TextField name="hours" label="Timmar i veckan" inputMode="numeric" short />
              <Choices
                name="contact"
                label="Hur ska vi kontakta personen?"
                choices={[
                  { value: 'phone', label: 'Telefon' },
                  { value: 'mail', label: 'E-post', hint: 'Svar kan dröja.' },
                ]}
              />
              <Checkbox name="asked" label="Personen har fått frågan och vill" />
            </FormSection>
            <FormActions>
              <Button look="primary" type="submit">
                Spara
              </Button>
              <Button onClick={() => setOpen(true)}>Öppna ruta</Button>
            </FormActions>
          </Form>
        </Card>
        <Dialog title="Erbjud plats" open={open} onClose={() => setOpen(false)}>
          <p>Platsen hålls tills personen och handläggaren har svarat.</p>
          <FormActions>
            <Button look="primary" onClick={() => setOpen(false)}>
              Erbjud plats
            </Button>
          </FormActions>
        </Dialog>
      </Part>
      <Part title="Meny">
        <Menu label="Öppna menyn" trigger={<>Café Kugghjulet</>}>
          {(close) => (
            <MenuGroup title="Du arbetar för">
              <MenuItem chosen detail="Handledare" onPress={close}>
                Café Kugghjulet
              </MenuItem>
              <MenuItem detail="Verksamhetsledare" onPress={close}>
                Trädgårdslaget
              </MenuItem>
            </MenuGroup>
          )}
        </Menu>
      </Part>
      <Part title="Tomt, hämtar, fel">
        <Stack>
          <EmptyState
            title="Inga anvisningar än"
            action={
              <Button look="primary" icon="plus">
                Ny anvisning
              </Button>
            }
          >
            När du skickar en anvisning ser du här vems tur det är och vad som händer härnäst.
          </EmptyState>
          <Skeleton lines={2} />
          <FailureCard
            title="Framsteg kan inte svara just nu"
            action={<Button icon="repeat">Försök igen</Button>}
          >
            Det du har sparat finns kvar. Försök igen om en stund.
          </FailureCard>
        </Stack>
      </Part>
    </main>
  );
}
