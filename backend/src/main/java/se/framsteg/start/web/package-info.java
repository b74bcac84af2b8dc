/**
 * Hands out the built web app, so that one process and one address are enough. It answers for what a web server in front
 * answers for elsewhere, with the same headers: {@code deploy/nginx} and this room are compared by a test.
 *
 * <p>Nothing here knows who is signed in: the files are the same for everybody.
 */
package se.framsteg.start.web;
