/**
 * A real PostgreSQL beside the service, so that trying Framsteg takes one command and no installation. It starts the server
 * that is packed with the application, in a folder of its own, and makes the database and its three roles.
 *
 * <p>It promises what a production database promises: every acknowledged commit is on the disk (fsync is never turned off),
 * no password is known beforehand, and nobody but this machine can connect. It heals what a crash leaves behind: an orphaned
 * server is stopped, a dead one is started again on the same port, an interrupted first start is redone. It refuses, in one
 * Swedish sentence, what it cannot heal.
 *
 * <p>It never runs PostgreSQL as root, never touches a folder that another Framsteg uses, and is never used when a database
 * address is given.
 */
package se.framsteg.start.postgres;
