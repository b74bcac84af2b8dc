export interface Fault {
  /** JSON Pointer into what was sent, or ?name for a query parameter. */
  pointer: string;
  code: string;
  message: string;
}

interface ProblemBody {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  errors?: Fault[];
  traceId?: string;
}

/**
 * A refusal by the service (RFC 9457), or that it could not be reached. Its words are the service's own and made to be
 * read by people; nothing here rewrites them.
 */
export class ApiProblem extends Error {
  override name = 'ApiProblem';

  private constructor(
    /** 0 when no answer came. */
    readonly status: number,
    /** The last segment of the type's address: clients match on this (the address differs per installation). */
    readonly slug: string,
    readonly title: string,
    readonly detail: string | undefined,
    readonly faults: readonly Fault[],
    readonly traceId: string | undefined,
  ) {
    super(title);
  }

  static of(status: number, body: unknown): ApiProblem {
    const problem: ProblemBody = typeof body === 'object' && body !== null ? body : {};
    return new ApiProblem(
      status,
      problem.type?.split('/').pop() || 'unknown',
      problem.title ?? '',
      problem.detail,
      problem.errors ?? [],
      problem.traceId,
    );
  }

  static unreachable(): ApiProblem {
    return new ApiProblem(0, 'unreachable', '', undefined, [], undefined);
  }

  is(slug: string) {
    return this.slug === slug;
  }
}
