package org.broadsheet.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.broadsheet.api.comment.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that read the text alone. */
class TextRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Try the best c\u0430sino in town | casino",
                "Cheap vi\u0430gr\u0430 today | viagra",
                "Buy \u0430\u0440\u0440l\u0435 phones | apple",
                "A free c\u03bfupon for you | coupon",
                "Our \u1d04\u1d00s\u026a\u0274\u1d0f pays | casino",
                "The \ud835\udc1c\ud835\udc1a\ud835\udc2c\ud835\udc22\ud835\udc27\ud835\udc28 pays | casino",
                "A \uff43\uff41\uff53\uff49\uff4e\uff4f pays | casino",
                "The ca\u200bsi\u2060no pays | casino",
                "The c\u00ada\u00ads\u00adi\u00adn\u00ado pays | casino",
                "The c\u0336a\u0336s\u0336i\u0336n\u0336o\u0336 pays | casino"
            })
    void textInDisguiseIsFoundAndReadAsMeant(String text, String meant) {
        assertThat(new HiddenText().examine(Fixture.comment(text).reading()))
                .singleElement()
                .satisfies(piece -> {
                    assertThat(piece.detail()).isEqualTo(meant);
                    assertThat(text).contains(piece.matched());
                    assertThat(piece.weight()).isBetween(0.5, 5.0);
                });
        assertThat(new Phrases(meant).in(Words.of(text)))
                .as("seen by word lists, too")
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turned \u202eonisac\u202c around",
                "H\u0300\u0301\u0302\u0303e\u0300\u0301\u0302\u0303 comes",
                "Hello\udb40\udc61\udb40\udc62 there"
            })
    void textTurnedAroundHeapedUpOrMadeOfTagsIsFound(String text) {
        assertThat(new HiddenText().examine(Fixture.comment(text).reading())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u043c\u0438\u043d\u0438\u0441\u0442\u0440 \u043d\u0435 \u043f\u0440\u0430\u0432, \u0441\u0430\u0445\u0430\u0440 \u0434\u043e\u0440\u043e\u0433",
                "\u042f \u043f\u043e\u0441\u043b\u0430\u043b \u0435\u043c\u0443 SMS\u043a\u0443 \u043f\u0440\u043e VIP\u043e\u0432",
                "The resistor has 5 k\u03a9, and \u0394t is small; \u03b2-carotene helps",
                "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u0628\u0631\u0648\u0645",
                "\u0915\u094d\u200d\u0937 \u0939\u0948",
                "A family \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 and a flag "
                        + "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f",
                "Donau\u00addampf\u00adschiff\u00adfahrt is a long word",
                "At the end of a comment\ufeff",
                "\uff2e\uff28\uff2b \u306e\u30cb\u30e5\u30fc\u30b9",
                "\u00c0 bient\u00f4t, Nguy\u1ec5n Th\u1ecb Ph\u01b0\u01a1ng, na\u00efve \u0141\u00f3d\u017a",
                "The word is pronounced [\u02c8n\u026a\u0261\u0259] there",
                "Nguye\u0302\u0303n wrote it"
            })
    void whatLanguagesNeedStaysFree(String text) {
        assertThat(new HiddenText().examine(Fixture.comment(text).reading())).isEmpty();
    }

    @Test
    void wordsOfOneScriptStayTheirOwn() {
        assertThat(Words.key("\u0441\u0430\u0445\u0430\u0440")).isEqualTo("\u0441\u0430\u0445\u0430\u0440");
        assertThat(Words.key("\u03bf\u03c0\u03bf\u03c5")).isEqualTo("\u03bf\u03c0\u03bf\u03c5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Free coins here! Free coins here! Free coins here! Free coins here! | repetition | 4 | 1",
                "lies lies lies lies lies lies | repetition | 6 | 1",
                "Ha ha ha ha ha ha ha ha ha ha ha ha | repetition | 12 | 0.5",
                "That was sooooooooo good | repeated-letter | 9 | 0.5",
                "Enough!!!!!!!!!!!!!!!!!!!!!!!!!! | repeated-letter | 26 | 0.5"
            })
    void repetitionIsAHint(String text, String rule, String times, double weight) {
        assertThat(new Repetition().examine(Fixture.comment(text).reading()))
                .containsExactly(new Evidence(
                        rule,
                        rule.equals("repetition")
                                ? text.replaceFirst("!$", "")
                                : text.replaceFirst(".*?((.)\\2{7,}).*", "$1"),
                        times,
                        weight));
    }

    @Test
    void onePhraseTenTimesHolds() {
        List<Evidence> evidence = new Repetition()
                .examine(Fixture.comment("Subscribe to me. ".repeat(10)).reading());
        assertThat(evidence).extracting(Evidence::weight).containsExactly(3.0);
    }

    @Test
    void aFloodOfEmojiIsAHint() {
        assertThat(Fixture.rules(new Repetition()
                        .examine(Fixture.comment("Wow " + "\ud83d\ude02".repeat(12))
                                .reading())))
                .containsExactly("emoji-flood");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No, no, no, no!",
                "Enough already!!!",
                "Part one ---------- part two ..............",
                "It was soooo good, so good, so good.",
                "See https://harbour.example/000000000000"
            })
    void emphasisIsNoRepetition(String text) {
        assertThat(new Repetition().examine(Fixture.comment(text).reading())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"asdfghjkl qwrtp", "xjkqzv wqxjf", "fdgdfg hjkvbq zxcvbnm", "Qxzvkj bgfdvx ok"})
    void keysStruckAtRandomHold(String text) {
        assertThat(new Gibberish().examine(Fixture.comment(text).reading()))
                .extracting(Evidence::weight)
                .containsExactly(3.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hmmmm, grrrrr! Pfffff. Shhhhh.",
                "QWERTY keyboards",
                "Herbstschnee und Angstschwei\u00df",
                "W Szczebrzeszynie chrz\u0105szcz brzmi w trzcinie",
                "Str\u010d prst skrz krk",
                "Y\u00fcksek \u00f6\u011frenci, \u00c7ekoslovakyal\u0131la\u015ft\u0131ramad\u0131klar\u0131m\u0131z",
                "Hyv\u00e4\u00e4 p\u00e4iv\u00e4\u00e4, yliopisto",
                "Nguy\u1ec5n Tr\u01b0\u1eddng nghi\u00eang",
                "Au c\u0153ur des \u00e9v\u00e9nements",
                "\u00bfQui\u00e9n lo dijo, Xochiquetzal?",
                "Mkhitaryan, Dzhokhar, Krzyzewski",
                "d41d8cd98f00b204e9800998ecf8427e",
                "aGVsbG8gd29ybGQhIQ== SGVsbG9Xb3JsZFF4",
                "xjkqzv is what the sign on the pier said",
                "\u043f\u0440\u0438\u0432\u0435\u0442"
            })
    void wordsNamesAndCodesAreNoGibberish(String text) {
        assertThat(new Gibberish().examine(Fixture.comment(text).reading())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Minister hat das nicht gesagt, und die Firma ist auch nicht schuld | de",
                "Le ministre ne dit pas que les grues sont dans le port, mais il est tard | fr",
                "El ministro no dice que los barcos son de la empresa, pero es muy tarde | es",
                "Il ministro non dice che la nave \u00e8 della compagnia, ma come sempre \u00e8 tardi | it",
                "O ministro n\u00e3o diz que os navios s\u00e3o da empresa, mas isso j\u00e1 \u00e9 muito tarde | pt",
                "De minister zegt niet dat het schip van het bedrijf is, maar het is ook te laat | nl",
                "Minister nie powiedzia\u0142, \u017ce to jest statek firmy, ale ju\u017c jest za p\u00f3\u017ano | pl",
                "Bakan bu geminin \u015firkete ait oldu\u011funu s\u00f6ylemedi ama bu \u00e7ok ge\u00e7 ve bir daha olmaz | tr",
                "Menteri tidak mengatakan bahwa kapal itu milik perusahaan, tetapi ini sudah akan terlambat untuk kita | id",
                "\u041c\u0438\u043d\u0438\u0441\u0442\u0440 \u043d\u0435 \u0441\u043a\u0430\u0437\u0430\u043b, \u0447\u0442\u043e \u044d\u0442\u043e \u043a\u043e\u0440\u0430\u0431\u043b\u044c, \u043d\u043e \u043e\u043d\u0438 \u0443\u0436\u0435 \u0437\u043d\u0430\u043b\u0438 | ru",
                "\u041c\u0456\u043d\u0456\u0441\u0442\u0440 \u043d\u0435 \u0441\u043a\u0430\u0437\u0430\u0432, \u0449\u043e \u0446\u0435 \u043a\u043e\u0440\u0430\u0431\u0435\u043b\u044c, \u0430\u043b\u0435 \u0432\u043e\u043d\u0438 \u0432\u0436\u0435 \u0437\u043d\u0430\u043b\u0438 | uk",
                "\u0644\u0645 \u064a\u0642\u0644 \u0627\u0644\u0648\u0632\u064a\u0631 \u0625\u0646 \u0647\u0630\u0647 \u0627\u0644\u0633\u0641\u064a\u0646\u0629 \u0645\u0646 \u0627\u0644\u0634\u0631\u0643\u0629 \u0648\u0644\u0643\u0646 \u0643\u0627\u0646 \u0630\u0644\u0643 | ar",
                "\u0648\u0632\u06cc\u0631 \u0646\u06af\u0641\u062a \u06a9\u0647 \u0627\u06cc\u0646 \u06a9\u0634\u062a\u06cc \u0627\u0632 \u0634\u0631\u06a9\u062a \u0627\u0633\u062a \u0648 \u0628\u0627 \u0622\u0646 \u0631\u0641\u062a | fa",
                "\u05d4\u05e9\u05e8 \u05dc\u05d0 \u05d0\u05de\u05e8 \u05e9\u05d6\u05d5 \u05d4\u05e1\u05e4\u05d9\u05e0\u05d4 \u05e9\u05dc \u05d4\u05d7\u05d1\u05e8\u05d4 | he",
                "\u039f \u03c5\u03c0\u03bf\u03c5\u03c1\u03b3\u03cc\u03c2 \u03b4\u03b5\u03bd \u03c4\u03bf \u03b5\u03af\u03c0\u03b5 \u03c0\u03bf\u03c4\u03ad | el",
                "\u092e\u0902\u0924\u094d\u0930\u0940 \u0928\u0947 \u092f\u0939 \u0928\u0939\u0940\u0902 \u0915\u0939\u093e \u0915\u093f \u091c\u0939\u093e\u091c \u0915\u0902\u092a\u0928\u0940 \u0915\u093e \u0939\u0948 | hi",
                "\u90e8\u957f\u6ca1\u6709\u8bf4\u8fd9\u8258\u8239\u5c5e\u4e8e\u516c\u53f8 | zh",
                "\u5927\u81e3\u306f\u305d\u306e\u8239\u304c\u4f1a\u793e\u306e\u3082\u306e\u3060\u3068\u306f\u8a00\u308f\u306a\u304b\u3063\u305f | ja",
                "\uc7a5\uad00\uc740 \uadf8 \ubc30\uac00 \ud68c\uc0ac\uc758 \uac83\uc774\ub77c\uace0 \ub9d0\ud558\uc9c0 \uc54a\uc558\ub2e4 | ko"
            })
    void aLanguageUnlikeTheStorysIsAHint(String text, String code) {
        OtherLanguage rule = new OtherLanguage();
        assertThat(rule.examine(Fixture.comment(text).reading()))
                .containsExactly(new Evidence("other-language", "", code + "|en", 1.5));
        assertThat(rule.examine(Fixture.comment(text)
                        .under("x", text + ". " + text + ".")
                        .reading()))
                .as("under a story in the same language")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Minister hat das nicht gesagt, und die Firma ist auch nicht schuld, aber es wird wohl noch lange dauern,"
                        + " bis man das alles wei\u00df und die Leute wieder in den Hafen d\u00fcrfen.",
                "El ministro no dice que los barcos son de la empresa, pero ya es muy tarde para todos los que est\u00e1n en el"
                        + " puerto, porque no hay quien les diga la verdad.",
                "\u041c\u0438\u043d\u0438\u0441\u0442\u0440 \u043d\u0435 \u0441\u043a\u0430\u0437\u0430\u043b, \u0447\u0442\u043e \u044d\u0442\u043e \u043a\u043e\u0440\u0430\u0431\u043b\u044c \u043a\u043e\u043c\u043f\u0430\u043d\u0438\u0438, \u043d\u043e \u043e\u043d\u0438 \u0443\u0436\u0435 \u0434\u0430\u0432\u043d\u043e \u0437\u043d\u0430\u043b\u0438 \u043e\u0431 \u044d\u0442\u043e\u043c, \u0438 \u043d\u0438\u043a\u0442\u043e \u043d\u0435 \u0441\u0442\u0430\u043b \u0433\u043e\u0432\u043e\u0440\u0438\u0442\u044c \u043f\u0440\u0430\u0432\u0434\u0443",
                "\u90e8\u957f\u6ca1\u6709\u8bf4\u8fd9\u8258\u8239\u5c5e\u4e8e\u516c\u53f8\uff0c\u4f46\u662f\u4ed6\u4eec\u65e9\u5c31\u77e5\u9053\u4e86\u8fd9\u4ef6\u4e8b\u60c5\uff0c\u6ca1\u6709\u4eba\u613f\u610f\u628a\u771f\u76f8\u544a\u8bc9\u6e2f\u53e3\u7684\u5de5\u4eba\u548c\u4ed6\u4eec\u7684\u5bb6\u4eba\u4eec"
            })
    void aWholeCommentClearlyInAnotherLanguageHolds(String text) {
        OtherLanguage rule = new OtherLanguage();
        assertThat(rule.examine(Fixture.comment(text).reading()))
                .extracting(Evidence::weight)
                .containsExactly(Weighing.HELD);
        assertThat(rule.examine(Fixture.comment("\u201c" + text.substring(0, text.length() / 3) + "\u201d: the minister"
                                + " said so in her letter, and that the ship is theirs and will be for years to come.")
                        .reading()))
                .as("a quotation within one's own words")
                .allSatisfy(piece -> assertThat(piece.weight()).isLessThan(Weighing.HELD));
    }

    @Test
    void withLettersThatPassForOthersWordsAreReadAsMeant() {
        assertThat(Words.of("\u0406 will shop at \u0441\u043e\u0440 today"))
                .extracting(Word::key)
                .containsExactly("i", "will", "shop", "at", "cop", "today");
        assertThat(Words.of("\u0441\u043e\u0440 \u043d\u0430 \u0443\u043b\u0438\u0446\u0435 \u0438 in the street"))
                .as("in a text that is not Latin throughout")
                .extracting(Word::key)
                .startsWith("\u0441\u043e\u0440");
        assertThat(new Insults()
                        .examine(Fixture.comment("You are an \u0456d\u0456\u043et.")
                                .reading()))
                .hasSize(1);
        assertThat(new Insults()
                        .examine(Fixture.comment("\u0406 will k\u0456ll \u0443ou")
                                .reading()))
                .extracting(Evidence::rule)
                .containsExactly("threat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister has not said that the ship is theirs",
                "C'est la vie, minister.",
                "Voss, Larkin, Steen, Brandholm, Quillmouth, Orlavia, Lindau, Hanover",
                "yaar ye to bahut acchi baat hai minister sahab ki taraf se",
                "\u0414\u0430!",
                ""
            })
    void theSameLanguageOrTooLittleSaysNothing(String text) {
        assertThat(new OtherLanguage().examine(Fixture.comment(text).reading())).isEmpty();
    }
}
