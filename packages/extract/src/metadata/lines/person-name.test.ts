import { describe, expect, test } from 'vitest';
import { authorOfLine, signedByAgency, sourceOfLine } from './byline';
import { cleanName, isAccount, isDesk, isFullName, isPersonName, isPhrase, splitNames } from './person-name';

describe('a name without what stands around it', () => {
  test.each<[raw: string, name: string | undefined]>([
    ['By Ann Lee', 'Ann Lee'],
    ['Written by Ann Lee', 'Ann Lee'],
    ['Ann Lee | 4 April 2018', 'Ann Lee'],
    ['Ann Lee, 4 April 2018', 'Ann Lee'],
    ['Ann Lee in Shipping', 'Ann Lee'],
    ['Ann Lee (Harbour News)', 'Ann Lee'],
    ['Staff Writer Ann Lee', 'Ann Lee'],
    ['Von Jörg Weiß', 'Jörg Weiß'],
    ['Hafenblatt-Redakteur Jörg Weiß', 'Jörg Weiß'],
    ['Rechtsanwältin Eva Groß', 'Eva Groß'],
    ['Jörg Weiß Ein Kommentar', 'Jörg Weiß'],
    ['2018Jörg Weiß', 'Jörg Weiß'],
    ['作者：王海', '王海'],
    ['记者 王海', '王海'],
    ['김항만 기자', '김항만'],
    ['מאת דנה כהן', 'דנה כהן'],
    ['פורסם בתאריך', undefined],
    ['浏览次数：331', undefined],
    ['조회 88', undefined],
    ['更新日', undefined],
    ['공표일', undefined],
    ['Design by Kai Studio', undefined],
    ['par Zoé Hébert', 'Zoé Hébert'],
    ['View all posts by Ann Lee', 'Ann Lee'],
    ['admin', undefined],
    ['管理员', undefined],
    ['https://harbour.example/ann', undefined],
    ['ann.lee@harbour-news.example', undefined],
    ['13:36 Uhr', undefined],
    ['Photo: Ann Lee', undefined],
    ['Creative Commons Namensnennung', undefined],
    ['Afficher mon profil complet', undefined],
    ['Read more', undefined],
    ['She has written about ports for twenty years.', undefined],
    ['', undefined],
  ])('%s → %s', (raw, name) => expect(cleanName(raw)).toBe(name));
});

describe('where one name ends', () => {
  test.each<[text: string, names: string[]]>([
    ['Ann Lee, Bo Li and Cy Wu', ['Ann Lee', 'Bo Li', 'Cy Wu']],
    ['Ann Lee and Bo Li, staff writers', ['Ann Lee', 'Bo Li']],
    ['Ann Lee, Head of Marketing', ['Ann Lee']],
    ['Ann Lee, RN', ['Ann Lee']],
    ['Lee, Ann', ['Lee, Ann']],
    ['Jörg Weiß und Eva Groß', ['Jörg Weiß', 'Eva Groß']],
    ['Zoé Hébert et Luc Roy', ['Zoé Hébert', 'Luc Roy']],
    ['王海、李明', ['王海', '李明']],
    ['山田太郎、鈴木花子', ['山田太郎', '鈴木花子']],
    ['김항만, 이부산', ['김항만', '이부산']],
  ])('%s', (text, names) => expect(splitNames(text)).toEqual(names));
});

describe('what a line says about its author', () => {
  test.each<[line: string, author: string | undefined]>([
    ['By Ann Lee', 'Ann Lee'],
    ['ByAnn Lee', 'Ann Lee'],
    ['Posted on 3 May 2018 by Ann Lee', 'Ann Lee'],
    ['03/01/2018 by Ann Lee', 'Ann Lee'],
    ['This post was written by Ann Lee', 'Ann Lee'],
    ['Started by harbour_cat, June 04, 2018', 'harbour_cat, June 04, 2018'],
    ['Publiziert am 13. Januar 2018 von hafenkatze', 'hafenkatze'],
    ['05.02.2018 - Redaktion: Jörg Weiß', 'Jörg Weiß'],
    ['Autoren Jörg Weiß und Eva Groß', 'Jörg Weiß und Eva Groß'],
    ['Publié le 3 mai 2018 par Zoé Hébert', 'Zoé Hébert'],
    ['发布时间：2018年4月4日　作者：王海', '王海'],
    ['本报讯（记者 王海）记者从市港口局获悉', '王海'],
    ['（中央社記者王小明台北4日電）', '王小明'],
    ['記者王小明／台北報導', '王小明'],
    ['文／王小明', '王小明'],
    ['取材・文：山田太郎', '山田太郎'],
    ['[서울=항만일보] 김항만 기자 =', '김항만'],
    ['מאת: דנה כהן', 'דנה כהן'],
    ['Ein Gastbeitrag von Eva Groß', 'Eva Groß'],
    ['Eine Analyse von Eva Groß', 'Eva Groß'],
    ['Aufgezeichnet von Eva Groß', 'Eva Groß'],
    ['Von unserem Redakteur Jörg Weiß', 'Redakteur Jörg Weiß'],
    ['山田太郎 記者', '山田太郎'],
    ['著者 山田 太郎', '山田 太郎'],
    ['取材・文＝山田太郎', '山田太郎'],
    ['聞き手・山田太郎', '山田太郎'],
    ['글 홍길동', '홍길동'],
    ['홍길동·김철수 기자', '홍길동·김철수'],
    ['撰文｜王小明', '王小明'],
    ['作者 | 王小明', '王小明'],
    ['王小明 / 文', '王小明'],
    ['新华社记者王小明', '王小明'],
    ['本报记者 王小明 李华', '王小明、李华'],
    ['本报记者 陈 晨', '陈晨'],
    ['图/文 陈晨', '陈晨'],
    ['홍길동, 김철수 기자', '홍길동, 김철수'],
    ['Reporting by Ann Lee in London', 'Ann Lee in London'],
    ['〔記者王小明／台北報導〕', '王小明'],
    ['王小明 報導', '王小明'],
    ['採訪／王小明', '王小明'],
    ['海州日报 记者', undefined],
    ['Bystanders saw the ship', undefined],
    ['记者从市港口局获悉', undefined],
    ['The authority was founded in 1881.', undefined],
  ])('%s → %s', (line, author) => expect(authorOfLine(line)?.trim()).toBe(author));

  test.each<[line: string, source: string | undefined]>([
    ['来源：新华社', '新华社'],
    ['2018年4月4日来源：海州日报作者：陈晨', '海州日报'],
    ['来源 | 海州日报 编辑 | 陈晨', '海州日报'],
    ['출처: 부산항만공사', '부산항만공사'],
    ['Quelle: Hafenblatt', 'Hafenblatt'],
    ['能源来源广泛', undefined],
  ])('where a text is from: %s → %s', (line, source) => expect(sourceOfLine(line)).toBe(source));

  test.each<[line: string, signs: string | undefined]>([
    ['dsw / dpa', 'dsw / dpa'],
    ['(AFP)', 'AFP'],
    ['Apartments', undefined],
    ['Hamburg (dpa) – Der Hafen wächst', undefined],
  ])('signs at the end: %s → %s', (line, signs) => expect(signedByAgency(line)).toBe(signs));
});

describe('kinds of names', () => {
  test.each([
    ['Ann Lee', true],
    ['J. van der Berg', true],
    ['Read More', false],
    ['דנה כהן', true],
    ['Ann', false],
    ['Port of the north', false],
  ])('%s is strictly a person: %s', (name, is) => expect(isPersonName(name)).toBe(is));

  test.each([
    ['gabor_munier', true],
    ['KatieS', true],
    ['ann.lee', true],
    ['Ann', false],
    ['王海', false],
  ])('%s is an account: %s', (name, is) => expect(isAccount(name)).toBe(is));

  test.each([
    ['Redaktion', true],
    ['Harbour News Staff', true],
    ['编辑部', true],
    ['Ann Lee', false],
  ])('%s is a desk: %s', (name, is) => expect(isDesk(name)).toBe(is));

  test.each([
    ['王海', true],
    ['김항만', true],
    ['Ann Lee', true],
    ['ann', false],
  ])('%s is a full name: %s', (name, is) => expect(isFullName(name)).toBe(is));

  test.each([
    ['Licensed Q Grader', true],
    ['Sort by', true],
    ['Share Post.', true],
    ['Ann Lee', false],
    ['Ludwig van Beethoven', false],
    ['J. F. Doe', false],
    ['Olaf von der Heide', false],
  ])('%s is a phrase: %s', (name, is) => expect(isPhrase(name)).toBe(is));
});
