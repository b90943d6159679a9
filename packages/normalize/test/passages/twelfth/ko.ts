import { readPassages } from '../read-passages';

export const ko = readPassages(String.raw`
관세청 인천본부세관은 11월 인천 지역 수출이 33억 2천만 달러로 1년 전보다 6.8% 줄고 수입은 31억 달러로 10.1% 감소했다고 발표했다.
  published: 2019-12-16
  @ 2019-11 KR/Incheon
  33억 2천만 달러 = 3320000000 USD exports
  6.8% = -6.8 % change exports
  31억 달러 = 3100000000 USD imports
  10.1% = -10.1 % change imports

샌프란시스코의 A급 오피스 임대료는 제곱피트당 연 83달러로 뉴욕(82달러)을 제쳤다. 공실률은 5.5%에 그쳤다.
  @ office_rent
  83달러 = 83 USD/[sft_i] US/San Francisco
  82달러 = 82 USD/[sft_i] US/New York
  5.5% = 5.5 % US/San Francisco -indicator

대전 대덕연구개발특구에는 정부출연연구기관 26곳과 기업 2,000여 곳이 모여 있다. 특구 내 연구인력은 3만 8천 명, 연간 연구개발비는 8조 원 규모다.
  @ KR/Daejeon
  2,000여 곳 = 2000 {company} more-than companies
  3만 8천 명 = 38000 {person} researchers
  8조 원 = 8000000000000 KRW rd_spending
  ~ 26곳

단위: 천 명, %\n구분\t2019. 3분기\t2019. 4분기\n취업자\t1,690\t1,705\n고용률\t57.0\t57.4\n실업률\t3.9\t3.4
  title: 부산시 고용동향
  @ KR/Busan
  1,690 = 1690000 {person} 2019-Q3 jobs
  1,705 = 1705000 {person} 2019-Q4 jobs
  57.0 = 57.0 % 2019-Q3 employment_rate
  57.4 = 57.4 % 2019-Q4 employment_rate
  3.9 = 3.9 % 2019-Q3 unemployment_rate
  3.4 = 3.4 % 2019-Q4 unemployment_rate

광양만권경제자유구역청은 2019년 말까지 누적 392개 기업, 19조 3천억 원의 투자를 유치하고 4만 7천 개의 일자리를 만들었다고 밝혔다. 청사: 전남 광양시 광양읍 인덕로 1150.
  @ 2019-12-31 KR/Gwangyang
  392개 기업 = 392 {company} companies
  19조 3천억 원 = 19300000000000 KRW investment
  4만 7천 개 = 47000 {person} change jobs
  ! 1150

서울시민의 평균 기대수명은 84.1세이며 1인당 도시공원 면적은 16.8㎡다. 하루 쓰레기 배출량 9,217톤 가운데 65.9%가 재활용된다.
  @ KR/Seoul
  84.1세 = 84.1 a life_expectancy
  16.8㎡ = 16.8 m2/{person} green_space
  9,217톤 = 9217 t -indicator
  65.9% = 65.9 % share waste_recycled

제26회 부산국제관광전은 45개국 280개 기관·업체가 참가한 가운데 벡스코 제1전시장 1~2홀에서 열려 관람객 10만 3천 명이 다녀갔다.
  @ KR/Busan
  280개 기관·업체 = 280 {company} exhibitors
  10만 3천 명 = 103000 {person} fair_visitors
  ! 제26회
  ! 45개국
`);
