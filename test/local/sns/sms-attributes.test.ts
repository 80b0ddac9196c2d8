import { GetSMSAttributesCommand, PublishCommand, SetSMSAttributesCommand } from '@aws-sdk/client-sns';
import { minutes, plus } from '../../../core/time/units.ts';
import { errorOf, MARIA, withNetwork } from './network.ts';

test('what is set is got, by name or all of it', () =>
  withNetwork(async ({ sns }) => {
    const attributes = { DefaultSMSType: 'Transactional', DeliveryStatusSuccessSamplingRate: '100' };
    await sns.send(new SetSMSAttributesCommand({ attributes }));
    const one = await sns.send(new GetSMSAttributesCommand({ attributes: ['DefaultSMSType'] }));
    expect(one.attributes).toEqual({ DefaultSMSType: 'Transactional' });
    const all = await sns.send(new GetSMSAttributesCommand({}));
    expect(all.attributes).toEqual({ MonthlySpendLimit: '1', ...attributes });
  }));

const refused: { attributes: Record<string, string>; because: string }[] = [
  { attributes: { DefaultSMSType: 'Marketing' }, because: 'there are two types' },
  { attributes: { DeliveryStatusSuccessSamplingRate: '101' }, because: 'it is a percentage' },
  { attributes: { MonthlySpendLimit: 'much' }, because: 'it is whole dollars' },
  { attributes: { toString: 'x' }, because: 'it is not known' },
];

test.each(refused)('$attributes is refused, and nothing is set: $because', ({ attributes }) =>
  withNetwork(async ({ sns }) => {
    const call = sns.send(new SetSMSAttributesCommand({ attributes: { DefaultSenderID: 'Harbor', ...attributes } }));
    expect(await errorOf(call)).toEqual({ name: 'InvalidParameterException', status: 400 });
    const { attributes: held } = await sns.send(new GetSMSAttributesCommand({}));
    expect(held).toEqual({ MonthlySpendLimit: '1' });
  }),
);

test('the default type is the type of a text that names none', () =>
  withNetwork(async ({ network, sns, clock }) => {
    await sns.send(new PublishCommand({ PhoneNumber: MARIA, Message: 'x' }));
    await sns.send(new SetSMSAttributesCommand({ attributes: { DefaultSMSType: 'Transactional' } }));
    await sns.send(new PublishCommand({ PhoneNumber: MARIA, Message: 'x' }));
    const receipts = await network.releaseReceipts(plus(clock.now, minutes(1)));
    expect(receipts.map(({ delivery }) => delivery.smsType)).toEqual(['Promotional', 'Transactional']);
  }));
