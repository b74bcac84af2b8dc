/**
 * Ways to a certificate's public page: the one that is printed, and those the holder has made. Nobody guesses them, and they
 * stand under a host of their own, since an address is read by employers too.
 */
package se.framsteg.certificate.address;
