import type { APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import type { Clinic, StaffMember } from '../../../core/clinic/clinic.ts';
import type { Alert } from '../../../core/staff/alert.ts';
import { openAlertPipe } from '../../../lambdas/open-alert/pipe.ts';
import { urlEvent } from '../../../local/alert-pages.ts';
import { aClinic } from '../../builders.ts';
import { onStage, type TestStage } from '../../jobs/stage.ts';

export const MARIA = '+12065550123';
export const ANA: StaffMember = {
  id: 'ana',
  name: 'Ana Ruiz',
  phone: '+12065550150',
  roles: ['prescriber'],
  backup: false,
};
export const BEN: StaffMember = {
  id: 'ben',
  name: 'Ben',
  email: 'ben@harbor.example',
  roles: ['prescriber'],
  backup: false,
};
export const CLINIC: Clinic = { ...aClinic(), staff: [ANA, BEN] };
export const DANGER = 'I can’t breathe <script>alert("x")</script>\nplease & hurry';

export const HELPED: Clinic = {
  ...CLINIC,
  protocols: aClinic({
    checkIns: { 'helper-hour': { after: '1h', to: 'helper' }, evening: { after: '0d', at: '19:00' } },
  }).protocols,
};

export interface Asked {
  readonly method?: string;
  readonly form?: Readonly<Record<string, string>>;
}

export class Opening {
  readonly stage: TestStage;

  constructor(stage: TestStage) {
    this.stage = stage;
  }

  /** Somebody is in danger, and both were paged: gives the code of each one's link. */
  async danger(text = DANGER): Promise<{ ana: string; ben: string }> {
    await this.stage.enter('p-1001', CLINIC, { patient: { phone: MARIA, firstName: 'Maria' } });
    await this.stage.stage.network.phones.reply(MARIA, text, { id: 'm1' });
    return { ana: await this.code('ana'), ben: await this.code('ben') };
  }

  /** The link of a page that goes now: of the same moment it is the same. */
  async code(staff: string): Promise<string> {
    const link = await this.stage.world.links.linkTo(await this.alert(), staff);
    return link.slice(link.lastIndexOf('/') + 1);
  }

  /** What Ana's phone was paged with. */
  pages(): readonly string[] {
    return this.stage.stage.network.phones.textsTo(ANA.phone!).map(({ body }) => body);
  }

  async ask(code: string, { method = 'GET', form }: Asked = {}): Promise<{ status: number; body: string }> {
    const { statusCode = 0, body = '' } = await this.answer(code, { method, ...(form ? { form } : {}) });
    return { status: statusCode, body };
  }

  async answer(code: string, { method = 'GET', form }: Asked = {}): Promise<APIGatewayProxyStructuredResultV2> {
    const body = form ? new URLSearchParams(form).toString() : '';
    const event = urlEvent({ method, path: `/${code}`, headers: { host: 'x.lambda-url.us-east-1.on.aws' }, body });
    return (await openAlertPipe(this.stage.world)(event, {} as Context)) as APIGatewayProxyStructuredResultV2;
  }

  post(code: string, form: Readonly<Record<string, string>>) {
    return this.ask(code, { method: 'POST', form });
  }

  async seen(alert: Alert): Promise<string> {
    const link = await this.stage.world.links.linkTo(alert, 'ana');
    return (await this.ask(link.slice(link.lastIndexOf('/') + 1))).body;
  }

  async alert() {
    const story = await this.stage.world.plans.story({ clinic: CLINIC.clinic, plan: 'p-1001' });
    return story.alerts[0]!;
  }
}

export const opening = (test: (opening: Opening) => Promise<void>) => () =>
  onStage([CLINIC], async (stage) => test(new Opening(stage)));
