import { readPassages } from '../read-passages';

export const ko = readPassages(String.raw`
2019년 말 기준 경기도 인구는 1,324만 명으로 서울(973만 명)보다 350만 명가량 많다.
  @ 2019-12-31
  1,324만 명 = 13240000 {person} KR/Gyeonggi population
  973만 명 = 9730000 {person} KR/Seoul population
  350만 명 = 3500000 {person} about change KR/Gyeonggi population

평택항은 지난해 자동차 138만 대를 처리해 9년 연속 전국 1위를 지켰다. 총 물동량은 1억 1,500만 톤이다. (평택당진항만공사 ☎031-686-0600)
  @ KR/Pyeongtaek
  1위 = 1 {rank} -indicator
  1억 1,500만 톤 = 115000000 t port_cargo
  ~ 138만 대
  ! 031-686-0600

제주국제공항의 2018년 국제선 여객은 188만 명, 국내선 여객은 2,757만 명이며 하루 평균 480편이 운항했다.
  @ 2018 KR/Jeju
  188만 명 = 1880000 {person} air_passengers
  2,757만 명 = 27570000 {person} air_passengers
  480편 = 480 {flight} flights

서울의 주요 오피스 빌딩 평균 임대료는 2019년 1분기 ㎡당 2만 2,600원, 공실률은 11.0%로 조사됐다.
  @ 2019-Q1 KR/Seoul
  2만 2,600원 = 22600 KRW/m2 office_rent
  11.0% = 11.0 % -indicator

대전시는 대덕특구에 2023년까지 3천억 원 이상을 투자해 스타트업 2,000개를 육성하고 일자리 1만 개를 만든다는 계획이다.
  @ 2023 KR/Daejeon
  3천억 원 이상 = 300000000000 KRW at-least investment
  2,000개 = 2000 {company} startups
  1만 개 = 10000 {person} change jobs

구분\t2018년\t2019년\t증감률(%)\n입장객(명)\t652,000\t628,000\t-3.7\n참가업체(개)\t243\t227\t-6.6
  title: 서울모터쇼 개최 결과
  @ KR/Seoul
  652,000 = 652000 {person} 2018 fair_visitors
  628,000 = 628000 {person} 2019 fair_visitors
  -3.7 = -3.7 % change 2019 fair_visitors
  243 = 243 {company} 2018 exhibitors
  227 = 227 {company} 2019 exhibitors
  -6.6 = -6.6 % change 2019 exhibitors

인천시의 2020년도 예산은 11조 2,617억 원으로 올해보다 11.5% 늘었다. 이 중 사회복지 예산이 36.7%를 차지한다. 제258회 임시회에서 의결됐다.
  @ 2020 KR/Incheon
  11조 2,617억 원 = 11261700000000 KRW public_spending
  11.5% = 11.5 % change public_spending
  36.7% = 36.7 % share -indicator
  ! 제258회

울산항에는 5만 톤급 선석 10개를 포함해 모두 122개 선석이 있으며 부두 길이는 21.5km에 이른다.
  @ KR/Ulsan
  122개 선석 = 122 {berth} berths
  21.5km = 21.5 km quay_length
  10개 = 10 {berth} berths
  ~ 5만 톤급
`);
