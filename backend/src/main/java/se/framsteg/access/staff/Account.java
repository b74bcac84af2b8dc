package se.framsteg.access.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Somebody who can sign in. What they may do, and where, their memberships say. */
@Entity
@Table(name = "account")
class Account {

    @Id
    private UUID id;

    private String kind;
    private String name;
    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    protected Account() {}

    static Account person(UUID id, String name, String email, Instant now) {
        Account account = new Account();
        account.id = id;
        account.kind = "PERSON";
        account.name = name.strip();
        account.email = normal(email);
        account.createdAt = now;
        return account;
    }

    /** The spelling that accounts are known by. */
    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    void choosePassword(String hash) {
        this.passwordHash = hash;
    }

    boolean hasNoPassword() {
        return passwordHash == null;
    }

    UUID id() {
        return id;
    }
}
