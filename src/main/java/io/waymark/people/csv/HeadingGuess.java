package io.waymark.people.csv;

import io.waymark.people.api.CsvColumn;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Guesses what the columns hold from their headings: English and German ones, and those of common exports. */
final class HeadingGuess {

    /** Without spaces, signs, accents and capitals; the likelier first. */
    private static final Map<CsvColumn, List<String>> WORDS = new EnumMap<>(Map.ofEntries(
            words(
                    CsvColumn.KEY,
                    "key employeeid employeenumber employeeno empid empno personnelnumber personnelno staffid staffnumber"
                            + " workerid personid externalid userid uid id personalnummer persnr personalnr"
                            + " mitarbeiternummer mitarbeiternr mitarbeiterid schluessel kennung"),
            words(
                    CsvColumn.NAME,
                    "name fullname displayname employeename preferredname legalname workername person employee"
                            + " vollername vollstaendigername anzeigename mitarbeiter mitarbeitername"),
            words(
                    CsvColumn.GIVEN_NAME,
                    "givenname firstname forename preferredfirstname legalfirstname vorname rufname"),
            words(CsvColumn.FAMILY_NAME, "familyname lastname surname legallastname sn nachname familienname zuname"),
            words(
                    CsvColumn.EMAIL,
                    "email emailaddress mail workemail emailwork primaryworkemail primaryemail businessemail"
                            + " companyemail userprincipalname emailadresse mailadresse geschaeftlicheemail"
                            + " emailgeschaeftlich dienstlicheemail"),
            words(
                    CsvColumn.JOB_TITLE,
                    "jobtitle title position positiontitle businesstitle role job jobprofile stelle"
                            + " stellenbezeichnung funktion berufsbezeichnung taetigkeit positionsbezeichnung rolle"),
            words(
                    CsvColumn.TEAM,
                    "team department departmentname dept orgunit organisationalunit organizationalunit"
                            + " supervisoryorganization division unit abteilung bereich organisationseinheit"
                            + " gruppe kostenstelle"),
            words(
                    CsvColumn.MANAGER,
                    "manager managerid manageremail manageremployeeid managernumber linemanager linemanagerid"
                            + " linemanageremail reportsto reportstoid reportstoemail reportingto supervisor"
                            + " supervisorid supervisoremail supervisoreid managersid vorgesetzter vorgesetzte"
                            + " vorgesetzterid vorgesetztenummer vorgesetzteremail fuehrungskraft fuehrungskraftid"
                            + " fuehrungskraftemail teamleitung berichtetan"),
            words(CsvColumn.LOCALE, "locale language preferredlanguage lang sprache bevorzugtesprache sprachcode"),
            words(CsvColumn.ZONE, "zone timezone tz iana ianatimezone zeitzone"),
            words(
                    CsvColumn.FROM,
                    "from startdate hiredate dateofhire joined joindate joiningdate originalhiredate entrydate since"
                            + " eintritt eintrittsdatum eintrittam beginn startdatum seit beschaeftigtab"),
            words(
                    CsvColumn.LEFT,
                    "left lastday leftdate leavedate leavingdate terminationdate enddate exitdate lastdayofwork"
                            + " austritt austrittsdatum austrittam enddatum letztertag beschaeftigtbis ende")));

    private HeadingGuess() {}

    /** The heading of each column that can be told. */
    static Map<CsvColumn, String> of(List<String> headings) {
        Map<CsvColumn, String> found = new EnumMap<>(CsvColumn.class);
        WORDS.forEach((column, words) -> words.stream()
                .flatMap(word ->
                        headings.stream().filter(heading -> bare(heading).equals(word)))
                .findFirst()
                .ifPresent(heading -> found.put(column, heading)));
        if (found.containsKey(CsvColumn.GIVEN_NAME) && found.containsKey(CsvColumn.FAMILY_NAME)) {
            // A name beside them says as often the family's name as the whole one.
            found.remove(CsvColumn.NAME);
        } else {
            found.remove(CsvColumn.GIVEN_NAME);
            // Beside a first name alone, a name can only be the family's.
            found.remove(CsvColumn.FAMILY_NAME);
        }
        // Where nothing else tells people apart, the address does.
        Optional.ofNullable(found.get(CsvColumn.EMAIL)).ifPresent(email -> found.putIfAbsent(CsvColumn.KEY, email));
        return found;
    }

    private static String bare(String heading) {
        String spelt = heading.toLowerCase(Locale.ROOT)
                .replace("\u00E4", "ae")
                .replace("\u00F6", "oe")
                .replace("\u00FC", "ue")
                .replace("\u00DF", "ss");
        return Normalizer.normalize(spelt, Normalizer.Form.NFD).replaceAll("[^a-z0-9]", "");
    }

    private static Map.Entry<CsvColumn, List<String>> words(CsvColumn column, String words) {
        return Map.entry(column, List.of(words.split(" ")));
    }
}
