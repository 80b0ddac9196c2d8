/** The parts of CloudFormation's request that its answer repeats. */
export interface Request {
  readonly ResponseURL: string;
  readonly StackId: string;
  readonly RequestId: string;
  readonly LogicalResourceId: string;
}

export interface Answer {
  readonly physicalId: string;
  /** Why it could not be done; absent when it was. */
  readonly failure?: string;
}

/** Tells CloudFormation that a custom resource is done, or why it is not. Until it hears, a deploy waits. */
export async function answerCloudFormation(request: Request, { physicalId, failure }: Answer): Promise<void> {
  const { ResponseURL, StackId, RequestId, LogicalResourceId } = request;
  const answer = {
    ...{ StackId, RequestId, LogicalResourceId },
    Status: failure === undefined ? 'SUCCESS' : 'FAILED',
    ...(failure === undefined ? {} : { Reason: failure }),
    PhysicalResourceId: physicalId,
  };
  // The address is signed for a body without a type.
  const body = new TextEncoder().encode(JSON.stringify(answer));
  const { ok, status } = await fetch(ResponseURL, { method: 'PUT', headers: { 'content-type': '' }, body });
  if (!ok) throw new Error(`CloudFormation did not take the answer (${status})`);
}
