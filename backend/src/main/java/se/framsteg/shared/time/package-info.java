/** Time as Sweden counts it: the day it is in Stockholm, and which days are working days. Instants are UTC. */
package se.framsteg.shared.time;
