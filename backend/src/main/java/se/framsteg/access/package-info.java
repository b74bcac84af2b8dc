/**
 * Who may do what. Every request passes here once: the session is asked, the row-level-security context set, the access
 * matrix asked, the act audited, all in one transaction ({@link se.framsteg.access.GuardedInterceptor},
 * {@link se.framsteg.access.UnitOfWork}).
 *
 * <p>To add an operation: give it a row in {@code access-matrix.yaml}, put {@link se.framsteg.access.Guarded} on its
 * resource, take {@link se.framsteg.access.Acting#decision()} in the service and hand it to the collection, which turns
 * {@link se.framsteg.access.Reach} into predicates. Name everybody concerned by {@code acting.about(id)}.
 *
 * <p>It never decides by what a token claims, never lets an unlisted operation through, never writes without an audit row.
 */
package se.framsteg.access;
