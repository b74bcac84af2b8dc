package se.framsteg.start.postgres;

/** One of the database's users. */
public record Login(String user, String password) {

    @Override
    public String toString() {
        return user;
    }
}
