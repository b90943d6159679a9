import { readPassages } from '../read-passages';
export const ko = readPassages(`
부산항의 2023년 컨테이너 물동량은 2,315만 TEU로 집계돼 전년 대비 4.9% 증가했고, 이 가운데 환적화물은 1,241만 TEU였다.
  @ 2023 KR/Busan port_containers
  2,315만 TEU = 23150000 {TEU}
  4.9% = 4.9 % change
  1,241만 TEU = 12410000 {TEU}

지난해 한국을 찾은 외국인 관광객은 1,103만 명으로 2022년의 3.4배 수준이었으며, 관광수입은 151억 달러로 추산됐다.
  published: 2024-01-30
  @ 2023 KR/South Korea
  1,103만 명 = 11030000 {person} tourist_arrivals
  3.4배 = 3.4 1 change about -indicator
  151억 달러 = 15100000000 USD tourism_revenue

대구시의 2024년도 예산은 10조 5,865억 원 규모로 전년도 당초예산보다 1,443억 원(1.3%) 감소했다.
  @ 2024 KR/Daegu public_spending
  10조 5,865억 원 = 10586500000000 KRW
  1,443억 원 = -144300000000 KRW change
  1.3% = -1.3 % change

판교 오피스의 2023년 4분기 공실률은 1.6%, 3.3㎡당 월 임대료는 7만 2천 원으로 조사됐다.
  @ 2023-Q4 KR/Seongnam
  ~ 1.6%
  ~ 7만 2천 원

세계지식재산기구(WIPO)의 '2023 글로벌 혁신지수'에서 서울은 과학기술 클러스터 3위에 올랐고, 대전은 18위였다.
  @ 2023 city_rank
  3위 = 3 {rank} KR/Seoul
  18위 = 18 {rank} KR/Daejeon

2022년 12월 말 현재 국내 체류 외국인은 224만 5,912명이며 이 중 유학생은 19만 7,234명으로 8.8%를 차지한다.
  @ 2022-12-31
  224만 5,912명 = 2245912 {person} foreign_residents
  19만 7,234명 = 197234 {person} intl_students
  8.8% = 8.8 % share -indicator

제주국제공항은 2023년 1월부터 11월까지 2,680만 명의 여객과 14만 8천 편의 항공기를 처리했다. 대표전화 1661-2626.
  @ 2023-01-01/2023-11-30 KR/Jeju
  2,680만 명 = 26800000 {person} air_passengers
  14만 8천 편 = 148000 {flight} flights
  ! 1661-2626
`);
