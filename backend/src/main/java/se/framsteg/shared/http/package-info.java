/**
 * HTTP done once for all rooms: bodies read strictly with every fault told at once, problems from wherever they come,
 * versions as ETags, trace and headers. Rooms never touch Jackson or status codes themselves.
 */
package se.framsteg.shared.http;
