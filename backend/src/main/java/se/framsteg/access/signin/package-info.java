/** Signing in: people by e-mail and password with a cookie, integrations by client credentials with a bearer token. */
package se.framsteg.access.signin;
