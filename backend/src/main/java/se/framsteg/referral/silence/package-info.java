/**
 * What silence leads to: whoever owes an answer is reminded twice, then their leaders are told, and at last the referral ends,
 * attributed to the side whose turn it was; a waiting list that has gone by is an answer owed again. Each step is taken once,
 * however many instances of the service are running and however often they look.
 */
package se.framsteg.referral.silence;
